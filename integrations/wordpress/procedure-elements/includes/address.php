<?php
/**
 * Addresses as people type them: what is right becomes what browsers ask, what is not is reported.
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes an address in ASCII: the host in Punycode, everything else percent-encoded, as browsers do.
 *
 * @param string $address Such as https://bücher.example/für-alle.
 * @return string Such as https://xn--bcher-kva.example/f%C3%BCr-alle. What cannot be written so stays as it is.
 */
function procedure_elements_ascii( $address ) {
	if ( ! preg_match( '#^([a-z][a-z0-9+.-]*://(?:[^/?\#@]*@)?)([^/?\#@:]+)(.*)\z#is', $address, $parts ) ) {
		return $address;
	}
	list( , $scheme, $host, $rest ) = $parts;
	if ( preg_match( '/[^\x00-\x7f]/', $host ) ) {
		// Part of WordPress, under another name before 6.2.
		$class = class_exists( 'WpOrg\\Requests\\IdnaEncoder' ) ? 'WpOrg\\Requests\\IdnaEncoder' : 'Requests_IDNAEncoder';
		$host  = function_exists( 'mb_strtolower' ) ? mb_strtolower( $host, 'UTF-8' ) : $host;
		try {
			$host = class_exists( $class ) ? call_user_func( array( $class, 'encode' ), $host ) : $host;
		} catch ( Exception $error ) {
			return $address;
		}
	}
	$encode = static function ( $byte ) {
		return rawurlencode( $byte[0] );
	};
	return $scheme . $host . preg_replace_callback( '/[^\x00-\x7f]/', $encode, $rest );
}

/**
 * Reports what is wrong with an address and what to do; an empty string where nothing is.
 *
 * @param string $address As procedure_elements_ascii() returns it.
 * @param string $name    `script`, `records`, `codes`, `server` or `origins`.
 * @param string $typed   As it was typed.
 * @return string
 */
function procedure_elements_address_problem( $address, $name, $typed ) {
	$labels = array(
		'script'  => __( 'Script', 'procedure-elements' ),
		'records' => __( 'Records', 'procedure-elements' ),
		'codes'   => __( 'Codes', 'procedure-elements' ),
		'server'  => __( 'Code server', 'procedure-elements' ),
		'origins' => __( 'Other servers', 'procedure-elements' ),
	);
	$what   = procedure_elements_url_problem( $address, 'server' === $name );
	$what   = '' === $what ? procedure_elements_file_problem( $address, $name ) : $what;
	if ( '' === $what ) {
		return '';
	}
	/* translators: 1: name of the field, 2: what was typed, 3: what to do. */
	return esc_html( sprintf( __( '%1$s: "%2$s" was not saved. %3$s', 'procedure-elements' ), $labels[ $name ], $typed, $what ) );
}

/**
 * Says what to do about an address that browsers cannot ask from this site.
 *
 * @param string $address     In ASCII.
 * @param bool   $has_dollars Whether a "$" or other sign of a query may come in it.
 * @return string
 */
function procedure_elements_url_problem( $address, $has_dollars ) {
	$full = __( 'Write the full address, beginning with https://.', 'procedure-elements' );
	if ( ! preg_match( '#^https?://#i', $address ) ) {
		return $full;
	}
	if ( preg_match( '#^https?://[^/?\#]*@#i', $address ) && ! preg_match( '/[<>"\'\\\\\s]/', $address ) ) {
		return __( 'Leave out the user name and password before "@": every reader would see them.', 'procedure-elements' );
	}
	if ( preg_match( '#^https?://[^/?\#]*:([0-9]+)([/?\#]|\z)#i', $address, $port ) && ( (int) $port[1] < 1 || (int) $port[1] > 65535 ) ) {
		return __( 'The number of a port is between 1 and 65535.', 'procedure-elements' );
	}
	$plain = $has_dollars ? str_replace( array( '$', '|' ), '', $address ) : $address;
	if ( ! filter_var( $plain, FILTER_VALIDATE_URL ) || ! preg_match( '#^https?://[^/?\#@<>"\'\\\\]+([/?\#]|\z)#i', $address ) || preg_match( '/[<>"\'\\\\\s]/', $address ) ) {
		return __( 'This address has a mistake in its host or holds signs that an address cannot have. Copy it from the address bar of a browser.', 'procedure-elements' );
	}
	if ( 'https' === wp_parse_url( home_url(), PHP_URL_SCHEME ) && preg_match( '#^http:#i', $address ) ) {
		return __( 'This site is on https, and browsers do not load http into it. Use the https address.', 'procedure-elements' );
	}
	return '';
}

/**
 * Says what to do about an address that leads to another file than its field needs.
 *
 * @param string $address Right in itself.
 * @param string $name    As in procedure_elements_address_problem().
 * @return string
 */
function procedure_elements_file_problem( $address, $name ) {
	$parts = wp_parse_url( $address );
	$path  = isset( $parts['path'] ) ? $parts['path'] : '';
	if ( 'script' === $name && ! preg_match( '/\.js\z/', $path ) ) {
		return __( 'Give the file itself: the address ends in procedure-elements.min.js.', 'procedure-elements' );
	}
	if ( 'script' === $name && preg_match( '/\/procedure-elements\.(?!min\.js\z|js\z)[^\/]+\z/', $path ) ) {
		return __( 'This file is only a piece that the script loads. Give procedure-elements.min.js beside it.', 'procedure-elements' );
	}
	$is_folder = 'records' === $name || 'codes' === $name;
	if ( $is_folder && ( isset( $parts['query'] ) || isset( $parts['fragment'] ) || preg_match( '/\.(json|html?|codes)\z/', $path ) ) ) {
		return __( 'Give the folder, not one file and nothing after a "?" or "#".', 'procedure-elements' );
	}
	return '';
}

/**
 * Returns the origin of an address that has been checked.
 *
 * @param string $address Such as https://www.example.org/procedures.
 * @return string Such as https://www.example.org.
 */
function procedure_elements_origin( $address ) {
	$parts = wp_parse_url( $address );
	return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}
