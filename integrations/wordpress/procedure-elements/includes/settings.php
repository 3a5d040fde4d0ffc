<?php
/**
 * Settings: the addresses of the script, the records and the codes, and the other servers that pages may ask.
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'procedure_elements_add_page' );
add_action( 'admin_init', 'procedure_elements_register_settings' );
add_filter( 'option_page_capability_procedure_elements', 'procedure_elements_capability' );
add_filter( 'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/procedure-elements.php' ), 'procedure_elements_action_links' );

/**
 * The script in the plugin's own folder, which the plugin of a release has.
 *
 * @return string Its address; empty where the plugin has none.
 */
function procedure_elements_own_script() {
	$file = 'scripts/procedure-elements.min.js';
	return file_exists( dirname( __DIR__ ) . "/$file" ) ? plugins_url( $file, __DIR__ ) : '';
}

/**
 * The settings, complete. With a script of its own, the plugin works before anybody has saved them: records are then those in the
 * media library.
 *
 * @return array{script: string, records: string, codes: string, server: string, origins: string[]}
 */
function procedure_elements_options() {
	$script = procedure_elements_own_script();
	$empty  = array(
		'script'  => $script,
		'records' => '' === $script ? '' : procedure_elements_uploads_url(),
		'codes'   => '',
		'server'  => '',
		'origins' => array(),
	);
	return array_merge( $empty, (array) get_option( 'procedure_elements', array() ) );
}

/**
 * Origins that pages name: those of the records and codes, and those in the settings.
 *
 * @return string[]
 */
function procedure_elements_origins() {
	$options   = procedure_elements_options();
	$addresses = array_filter( array( $options['records'], $options['codes'], $options['server'] ), 'strlen' );
	return array_values( array_unique( array_merge( array_map( 'procedure_elements_origin', $addresses ), $options['origins'] ) ) );
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
 * Links the settings from the list of plugins.
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
 * Registers the option and its fields.
 */
function procedure_elements_register_settings() {
	register_setting( 'procedure_elements', 'procedure_elements', array( 'sanitize_callback' => 'procedure_elements_sanitize' ) );
	add_settings_section( 'addresses', '', '__return_null', 'procedure-elements' );
	$fields = array(
		'script'  => array( __( 'Script', 'procedure-elements' ), __( 'Where procedure-elements.min.js is, such as https://www.example.org/files/procedure-elements.min.js. All other procedure-elements*.min.js of its version lie beside it: languages, search, times, print, reading aloud.', 'procedure-elements' ) ),
		'records' => array(
			__( 'Records', 'procedure-elements' ),
			/* translators: %s: an address. */
			sprintf( __( 'The folder of the records, such as https://www.example.org/procedures. It holds a .json and a .html file for each record and, if editors are to pick from a list, index.json. Records in the media library are in %s.', 'procedure-elements' ), procedure_elements_uploads_url() ),
		),
		'codes'   => array( __( 'Codes', 'procedure-elements' ), __( 'Only for the search of medical codes: the folder that the index command wrote, such as https://www.example.org/codes.', 'procedure-elements' ) ),
		'server'  => array( __( 'Code server', 'procedure-elements' ), __( 'Only for the search of medical codes: the address of a search on a terminology server, without the words. The folder of codes answers while it fails.', 'procedure-elements' ) ),
		'origins' => array( __( 'Other servers', 'procedure-elements' ), __( 'Only where pages show records from more servers than this site and those above: one address in each line. Links and data attributes that authors write cannot ask any other.', 'procedure-elements' ) ),
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
	echo '<p>' . esc_html__( 'Only id is needed; a wrong attribute is reported to those who can edit, with those that there are. The words between the tags are a link to the page of the record, for readers whose browser does not run the script.', 'procedure-elements' ) . '</p></div>';
}

/**
 * Checks what was sent. An address that cannot be right is reported, and the former one stays.
 *
 * @param mixed $sent Content of the form.
 * @return array As procedure_elements_options().
 */
function procedure_elements_sanitize( $sent ) {
	$options = procedure_elements_options();
	if ( ! is_array( $sent ) ) {
		return $options;
	}
	foreach ( array( 'script', 'records', 'codes', 'server' ) as $name ) {
		if ( ! isset( $sent[ $name ] ) || ! is_string( $sent[ $name ] ) ) {
			continue;
		}
		$address = procedure_elements_ascii( trim( $sent[ $name ] ) );
		$problem = '' === $address ? '' : procedure_elements_address_problem( $address, $name, trim( $sent[ $name ] ) );
		if ( '' === $problem ) {
			$options[ $name ] = in_array( $name, array( 'records', 'codes' ), true ) ? rtrim( $address, '/' ) : $address;
		} else {
			add_settings_error( 'procedure_elements', $name, $problem );
		}
	}
	if ( isset( $sent['origins'] ) ) {
		$options['origins'] = procedure_elements_sanitize_origins( $sent['origins'], $options['origins'] );
	}
	return $options;
}

/**
 * Checks the other servers. Where one is wrong the former ones stay, beside the right ones.
 *
 * @param mixed    $sent   Lines, or what this function returned.
 * @param string[] $former Those of before.
 * @return string[]
 */
function procedure_elements_sanitize_origins( $sent, array $former ) {
	$lines    = is_string( $sent ) ? preg_split( '/[\s,]+/', $sent, -1, PREG_SPLIT_NO_EMPTY ) : array_filter( (array) $sent, 'is_string' );
	$origins  = array();
	$problems = array();
	foreach ( $lines as $line ) {
		$address = procedure_elements_ascii( $line );
		$problem = procedure_elements_address_problem( $address, 'origins', $line );
		if ( '' === $problem ) {
			$origins[] = procedure_elements_origin( $address );
		} else {
			$problems[] = $problem;
		}
	}
	foreach ( $problems as $problem ) {
		add_settings_error( 'procedure_elements', 'origins', $problem );
	}
	return array_values( array_unique( $problems ? array_merge( $former, $origins ) : $origins ) );
}
