<?php
/**
 * Plugin Name:       Procedure Elements
 * Description:       Shows patients what a medical procedure is, how to prepare, what the risks are and what else they could do: a block and a shortcode for the records of your hospital.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       procedure-elements
 * Domain Path:       /languages
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/uploads.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';

// Before the blocks are registered, whose titles are translated.
add_action( 'init', 'procedure_elements_load_texts', 1 );
add_action( 'enqueue_block_assets', 'procedure_elements_enqueue' );
add_action( 'wp_head', 'procedure_elements_meta', 1 );

/**
 * Loads the site's translation, or the one that comes with the plugin. A language stands in for its other regions: es_ES for es_MX.
 */
function procedure_elements_load_texts() {
	$locale   = determine_locale();
	$language = strtok( $locale, '_' );
	$own      = __DIR__ . '/languages/procedure-elements-';
	$files    = array_merge( glob( WP_LANG_DIR . "/plugins/procedure-elements-$locale.mo" ), glob( "$own$locale.mo" ), glob( "$own$language.mo" ), glob( "$own{$language}_*.mo" ) );
	if ( $files ) {
		load_textdomain( 'procedure-elements', $files[0] );
	}
}

/**
 * Loads the script on every page: any content can hold links and data attributes. In the editor it also reaches the canvas's frame.
 */
function procedure_elements_enqueue() {
	$script = procedure_elements_options()['script'];
	if ( '' !== $script ) {
		// WordPress before 6.3 takes the array for "in the footer", which serves as well.
		wp_enqueue_script( 'procedure-elements', $script, array(), null, array( 'strategy' => 'defer' ) );
	}
}

/**
 * Names the servers that records may come from. Only the settings can, not what authors write.
 */
function procedure_elements_meta() {
	$origins = procedure_elements_origins();
	if ( $origins ) {
		printf( '<meta name="procedure-elements-origins" content="%s">' . "\n", esc_attr( implode( ' ', $origins ) ) );
	}
}
