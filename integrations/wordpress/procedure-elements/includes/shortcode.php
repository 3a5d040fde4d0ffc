<?php
/**
 * The shortcode: [procedure id="knee-replacement" element="risk-list" lang="es" heading-level="3"]words of the link[/procedure]
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'procedure', 'procedure_elements_shortcode' );

/**
 * Renders the shortcode. Addresses can not be given: they come from the settings.
 *
 * @param array|string $given What the author wrote; an empty string where there is nothing.
 * @param string|null  $text  What stands between the tags.
 * @return string HTML.
 */
function procedure_elements_shortcode( $given, $text = '' ) {
	$default = array(
		'id'            => '',
		'element'       => 'procedure-card',
		'lang'          => '',
		'heading-level' => '',
	);
	$wanted  = array_map( 'trim', shortcode_atts( $default, $given, 'procedure' ) );
	$wanted += array( 'level' => $wanted['heading-level'] );
	if ( has_shortcode( (string) $text, 'procedure' ) ) {
		// WordPress takes what follows a shortcode without an end tag for its content, up to the end tag of the next one.
		return procedure_elements_render( $wanted, '' ) . do_shortcode( $text . '[/procedure]' );
	}
	return procedure_elements_render( $wanted, (string) $text );
}
