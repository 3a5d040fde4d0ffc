<?php
/**
 * Leaves nothing behind: posts keep their blocks and shortcodes, the settings go.
 *
 * @package procedure-elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$procedure_elements_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $procedure_elements_sites as $procedure_elements_site ) {
		delete_blog_option( $procedure_elements_site, 'procedure_elements' );
	}
} else {
	delete_option( 'procedure_elements' );
}
