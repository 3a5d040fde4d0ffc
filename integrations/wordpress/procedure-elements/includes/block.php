<?php
/**
 * The block. It is rendered here, so that every role can use it: what a post stores are names, no HTML and no address.
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'procedure_elements_register_block' );
add_action( 'enqueue_block_editor_assets', 'procedure_elements_tell_editor' );

/**
 * Registers the block and the script of its editing side.
 */
function procedure_elements_register_block() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'procedure-elements-block', plugins_url( 'block/edit.js', __DIR__ ), $needs, '0.1.0', true );
	wp_set_script_translations( 'procedure-elements-block', 'procedure-elements' );
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => 'procedure_elements_render_block' ) );
}

/**
 * Hands the settings to the editor.
 */
function procedure_elements_tell_editor() {
	$options = procedure_elements_options();
	$told    = array(
		'ready'    => '' !== $options['script'] && '' !== $options['records'],
		'records'  => $options['records'],
		'origins'  => implode( ' ', procedure_elements_origins() ),
		'elements' => procedure_elements_elements(),
		'settings' => current_user_can( procedure_elements_capability() ) ? procedure_elements_settings_url() : '',
	);
	wp_add_inline_script( 'procedure-elements-block', 'window.procedureElements = ' . wp_json_encode( $told, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * Renders the block; one without a record yet shows nothing.
 *
 * @param array $attributes As block.json says.
 * @return string HTML.
 */
function procedure_elements_render_block( $attributes ) {
	if ( '' === $attributes['id'] ) {
		return '';
	}
	$wanted = array(
		'id'      => $attributes['id'],
		'element' => $attributes['element'],
		'lang'    => $attributes['lang'],
		'level'   => (string) $attributes['level'],
	);
	return procedure_elements_render( $wanted, $attributes['text'] );
}
