<?php
/**
 * Settings: where the script and the records are, and which other servers may be asked.
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'procedure_elements_add_page' );
add_action( 'admin_init', 'procedure_elements_register_settings' );
add_filter( 'option_page_capability_procedure_elements', 'procedure_elements_capability' );
add_filter( 'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/procedure-elements.php' ), 'procedure_elements_action_links' );

/**
 * The settings, complete.
 *
 * @return array{script: string, records: string, origins: string[]}
 */
function procedure_elements_options() {
	$empty = array(
		'script'  => '',
		'records' => '',
		'origins' => array(),
	);
	return array_merge( $empty, (array) get_option( 'procedure_elements', array() ) );
}

/**
 * Origins that pages name: that of the records, and those in the settings.
 *
 * @return string[]
 */
function procedure_elements_origins() {
	$options = procedure_elements_options();
	$own     = '' === $options['records'] ? array() : array( procedure_elements_origin( $options['records'] ) );
	return array_values( array_unique( array_merge( $own, $options['origins'] ) ) );
}

/**
 * Who may set addresses. The script runs on every page, which in a network is for those alone who may post scripts.
 *
 * @return string
 */
function procedure_elements_capability() {
	return is_multisite() ? 'manage_network_options' : 'manage_options';
}

/**
 * The address of the settings page.
 *
 * @return string
 */
function procedure_elements_settings_url() {
	return admin_url( 'options-general.php?page=procedure-elements' );
}

/**
 * Adds the way to the settings to the list of plugins.
 *
 * @param string[] $links Links of the plugin.
 * @return string[]
 */
function procedure_elements_action_links( $links ) {
	if ( current_user_can( procedure_elements_capability() ) ) {
		array_unshift( $links, '<a href="' . esc_url( procedure_elements_settings_url() ) . '">' . esc_html__( 'Settings', 'procedure-elements' ) . '</a>' );
	}
	return $links;
}

/**
 * Adds the page to the menu.
 */
function procedure_elements_add_page() {
	$title = __( 'Procedure Elements', 'procedure-elements' );
	add_options_page( $title, $title, procedure_elements_capability(), 'procedure-elements', 'procedure_elements_page' );
}

/**
 * Registers the option and its three fields.
 */
function procedure_elements_register_settings() {
	register_setting( 'procedure_elements', 'procedure_elements', array( 'sanitize_callback' => 'procedure_elements_sanitize' ) );
	add_settings_section( 'addresses', '', '__return_null', 'procedure-elements' );
	$fields = array(
		'script'  => array( __( 'Script', 'procedure-elements' ), __( 'Where procedure-elements.min.js is, such as https://www.example.org/files/procedure-elements.min.js. All other procedure-elements*.min.js of its version lie beside it: languages, search, times, print, reading aloud.', 'procedure-elements' ) ),
		'records' => array( __( 'Records', 'procedure-elements' ), __( 'The folder of the records, such as https://www.example.org/procedures. It holds a .json and a .html file for each record and, if editors are to pick from a list, index.json.', 'procedure-elements' ) ),
		'origins' => array( __( 'Other servers', 'procedure-elements' ), __( 'Only where pages show records from more servers than this site and the two above: one address in each line. The links and data attributes that authors write can not ask any other.', 'procedure-elements' ) ),
	);
	foreach ( $fields as $name => list( $label, $help ) ) {
		$args = array(
			'label_for' => "procedure-elements-$name",
			'name'      => $name,
			'help'      => $help,
		);
		add_settings_field( $name, $label, 'procedure_elements_field', 'procedure-elements', 'addresses', $args );
	}
}

/**
 * Prints one field.
 *
 * @param array $args `label_for`, `name` and `help`.
 */
function procedure_elements_field( $args ) {
	$value = procedure_elements_options()[ $args['name'] ];
	$field = 'origins' === $args['name']
		? '<textarea id="%1$s" name="procedure_elements[%2$s]" class="large-text code" rows="3" aria-describedby="%1$s-help">%3$s</textarea>'
		: '<input id="%1$s" name="procedure_elements[%2$s]" type="url" class="large-text code" value="%3$s" aria-describedby="%1$s-help">';
	// phpcs:ignore WordPress.Security.EscapeOutput -- The format is one of the two above.
	printf( $field . '<p class="description" id="%1$s-help">%4$s</p>', esc_attr( $args['label_for'] ), esc_attr( $args['name'] ), esc_textarea( implode( "\n", (array) $value ) ), esc_html( $args['help'] ) );
}

/**
 * Prints the page.
 */
function procedure_elements_page() {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<form method="post" action="options.php">';
	settings_fields( 'procedure_elements' );
	do_settings_sections( 'procedure-elements' );
	submit_button();
	echo '</form><h2>' . esc_html__( 'How to use it', 'procedure-elements' ) . '</h2>';
	echo '<p>' . esc_html__( 'In the editor, insert the block "Medical procedure" and pick a record. Where there are no blocks, write a line such as:', 'procedure-elements' ) . '</p>';
	echo '<p><code>[procedure id="knee-replacement" element="risk-list" lang="es" heading-level="3"]' . esc_html__( 'Risks of knee replacement', 'procedure-elements' ) . '[/procedure]</code></p>';
	echo '<p>' . esc_html__( 'Only id is needed. The words between the tags are a link to the page of the record, for readers whose browser does not run the script.', 'procedure-elements' ) . '</p></div>';
}

/**
 * Checks what was sent. An address that can not be right is told and the former one stays.
 *
 * @param mixed $sent What the form holds.
 * @return array As procedure_elements_options().
 */
function procedure_elements_sanitize( $sent ) {
	$options = procedure_elements_options();
	if ( ! is_array( $sent ) ) {
		return $options;
	}
	foreach ( array( 'script', 'records' ) as $name ) {
		$address = isset( $sent[ $name ] ) && is_string( $sent[ $name ] ) ? trim( $sent[ $name ] ) : '';
		$problem = '' === $address ? '' : procedure_elements_address_problem( $address, $name );
		if ( '' === $problem ) {
			$options[ $name ] = 'records' === $name ? rtrim( $address, '/' ) : $address;
		} else {
			add_settings_error( 'procedure_elements', $name, $problem );
		}
	}
	$lines   = isset( $sent['origins'] ) ? $sent['origins'] : array();
	$lines   = is_string( $lines ) ? preg_split( '/[\s,]+/', $lines, -1, PREG_SPLIT_NO_EMPTY ) : (array) $lines;
	$origins = array();
	foreach ( array_filter( $lines, 'is_string' ) as $line ) {
		$problem = procedure_elements_address_problem( $line, 'origins' );
		if ( '' === $problem ) {
			$origins[] = procedure_elements_origin( $line );
		} else {
			add_settings_error( 'procedure_elements', 'origins', $problem );
		}
	}
	$options['origins'] = array_values( array_unique( $origins ) );
	return $options;
}

/**
 * What is wrong with an address, and what to do; an empty string where nothing is.
 *
 * @param string $address What was typed.
 * @param string $name    `script`, `records` or `origins`.
 * @return string
 */
function procedure_elements_address_problem( $address, $name ) {
	$labels = array(
		'script'  => __( 'Script', 'procedure-elements' ),
		'records' => __( 'Records', 'procedure-elements' ),
		'origins' => __( 'Other servers', 'procedure-elements' ),
	);
	/* translators: 1: name of the field, 2: what was typed, 3: what to do. */
	$say   = __( '%1$s: "%2$s" was not saved. %3$s', 'procedure-elements' );
	$parts = wp_parse_url( $address );
	$path  = isset( $parts['path'] ) ? $parts['path'] : '';
	if ( ! filter_var( $address, FILTER_VALIDATE_URL ) || ! preg_match( '#^https?://[^/?\#@<>"\'\\\\]+([/?\#]|\z)#i', $address ) || preg_match( '/[<>"\'\\\\\s]/', $address ) ) {
		$what = __( 'Write the full address, beginning with https://.', 'procedure-elements' );
	} elseif ( 'https' === wp_parse_url( home_url(), PHP_URL_SCHEME ) && 'http' === strtolower( $parts['scheme'] ) ) {
		$what = __( 'This site is on https, and browsers do not load http into it. Use the https address.', 'procedure-elements' );
	} elseif ( 'script' === $name && ! preg_match( '/\.js\z/', $path ) ) {
		$what = __( 'Give the file itself: the address ends in procedure-elements.min.js.', 'procedure-elements' );
	} elseif ( 'records' === $name && ( isset( $parts['query'] ) || isset( $parts['fragment'] ) || preg_match( '/\.(json|html?)\z/', $path ) ) ) {
		$what = __( 'Give the folder that the records are in, not one file and nothing after a "?" or "#".', 'procedure-elements' );
	} else {
		return '';
	}
	return esc_html( sprintf( $say, $labels[ $name ], $address, $what ) );
}

/**
 * The origin of an address that has been checked.
 *
 * @param string $address Such as https://www.example.org/procedures.
 * @return string Such as https://www.example.org.
 */
function procedure_elements_origin( $address ) {
	$parts = wp_parse_url( $address );
	return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}
