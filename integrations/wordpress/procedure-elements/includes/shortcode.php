<?php
/**
 * The shortcode: [procedure id="knee-replacement" element="risk-list" lang="es" heading-level="3"]words of the link[/procedure]
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'procedure', 'procedure_elements_shortcode' );

/**
 * Renders the shortcode. Addresses cannot be given: they come from the settings.
 *
 * @param array|string $given What the author wrote; an empty string where there is nothing.
 * @param string|null  $text  What is written between the tags.
 * @return string HTML.
 */
function procedure_elements_shortcode( $given, $text = '' ) {
	$wanted = array(
		'id'      => '',
		'element' => 'procedure-card',
	);
	foreach ( (array) $given as $name => $value ) {
		// WordPress gives a name without a value, such as remember, as the value of a number.
		$wanted = array_merge( $wanted, is_int( $name ) ? array( $value => 'yes' ) : array( $name => trim( $value ) ) );
	}
	unset( $wanted[''] );
	$attributes = procedure_elements_attributes();
	foreach ( $wanted as $name => $value ) {
		if ( isset( $attributes[ $name ] ) && 'flag' === $attributes[ $name ]['kind'] ) {
			$wanted[ $name ] = procedure_elements_flag( $value, $name );
		}
	}
	if ( has_shortcode( (string) $text, 'procedure' ) ) {
		// WordPress takes what follows a shortcode without an end tag for its content, up to the end tag of the next one.
		return procedure_elements_render( $wanted, '' ) . do_shortcode( $text . '[/procedure]' );
	}
	return procedure_elements_render( $wanted, (string) $text );
}

/**
 * Reads a flag: `true` where it is on, an empty string where it is off, and anything else as it is.
 *
 * @param string $value What the author wrote.
 * @param string $name  Such as remember.
 * @return string
 */
function procedure_elements_flag( $value, $name ) {
	$meanings = array_fill_keys( array( 'yes', 'true', '1', 'on', $name ), 'true' ) + array_fill_keys( array( 'no', 'false', '0', 'off', '' ), '' );
	$value    = strtolower( $value );
	return isset( $meanings[ $value ] ) ? $meanings[ $value ] : $value;
}
