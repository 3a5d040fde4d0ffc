<?php
/**
 * Records in the media library: .json files, and the .html page of each, in one folder whose address never changes.
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

// Before check_upload_mimes(), so that a network's list of file types decides.
add_filter( 'upload_mimes', 'procedure_elements_mimes', 5 );
add_filter( 'wp_check_filetype_and_ext', 'procedure_elements_filetype', 10, 4 );
add_filter( 'wp_handle_upload_prefilter', 'procedure_elements_before_upload' );
add_filter( 'wp_handle_sideload_prefilter', 'procedure_elements_before_upload' );
add_filter( 'wp_handle_upload', 'procedure_elements_after_upload' );

/** Folder of records in that of uploads. */
const PROCEDURE_ELEMENTS_FOLDER = '/procedures';

/**
 * Returns the address of the folder of uploaded records.
 *
 * @return string Such as https://www.example.org/wp-content/uploads/procedures.
 */
function procedure_elements_uploads_url() {
	return wp_get_upload_dir()['baseurl'] . PROCEDURE_ELEMENTS_FOLDER;
}

/**
 * Returns the address of the page of a record. In the media library it may not be there; on another server nobody looks.
 *
 * @param string $id Id of the record.
 * @return string Empty where there is no page.
 */
function procedure_elements_page_url( $id ) {
	$records = procedure_elements_options()['records'];
	$file    = wp_get_upload_dir()['basedir'] . PROCEDURE_ELEMENTS_FOLDER . "/$id.html";
	return procedure_elements_uploads_url() === $records && ! file_exists( $file ) ? '' : "$records/$id.html";
}

/**
 * Allows .json files to those who may upload files and edit what others wrote.
 *
 * @param array<string, string> $mimes Types by extension.
 * @return array<string, string>
 */
function procedure_elements_mimes( $mimes ) {
	if ( current_user_can( 'upload_files' ) && current_user_can( 'edit_others_posts' ) ) {
		$mimes['json'] = 'application/json';
	}
	return $mimes;
}

/**
 * Takes text for JSON where an allowed file is called so: PHP cannot always tell them apart.
 *
 * @param array         $type  `ext`, `type` and `proper_filename`.
 * @param string        $file  Path of the file.
 * @param string        $name  Name of the file.
 * @param string[]|null $mimes Allowed types.
 * @return array
 */
function procedure_elements_filetype( $type, $file, $name, $mimes ) {
	$allowed = $mimes ? $mimes : get_allowed_mime_types();
	if ( ! $type['ext'] && isset( $allowed['json'] ) && preg_match( '/\.json\z/i', $name ) ) {
		return array(
			'ext'             => 'json',
			'type'            => 'application/json',
			'proper_filename' => false,
		);
	}
	return $type;
}

/**
 * Sends a record, and the page of one that is there, to their folder; refuses what is not JSON or would get another name.
 *
 * @param array $file `name`, `tmp_name` and, when it is refused, `error`.
 * @return array
 */
function procedure_elements_before_upload( $file ) {
	// An upload before this one may have failed.
	remove_filter( 'upload_dir', 'procedure_elements_upload_dir' );
	$folder = wp_get_upload_dir()['basedir'] . PROCEDURE_ELEMENTS_FOLDER;
	$name   = sanitize_file_name( $file['name'] );
	if ( ! preg_match( '/^(.+)\.(json|html)\z/', $name, $parts ) ) {
		return $file;
	}
	if ( 'json' === $parts[2] ) {
		$record = json_decode( (string) file_get_contents( $file['tmp_name'] ), true );
		if ( ! is_array( $record ) ) {
			/* translators: %s: name of a file. */
			$file['error'] = sprintf( __( '%s is not a record: it is not valid JSON. Check it with "npx procedure-elements check".', 'procedure-elements' ), $name );
			return $file;
		}
		$is_ours = isset( $record['id'], $record['name'] ) || in_array( $name, array( 'index.json', 'catalog.json' ), true );
	} else {
		$is_ours = file_exists( "$folder/$parts[1].json" );
	}
	if ( $is_ours && file_exists( "$folder/$name" ) ) {
		/* translators: %s: name of a file. */
		$file['error'] = sprintf( __( '%s is there already. To replace it, delete it in the media library first.', 'procedure-elements' ), $name );
	} elseif ( $is_ours ) {
		add_filter( 'upload_dir', 'procedure_elements_upload_dir' );
	}
	return $file;
}

/**
 * Names the folder of records, for the one upload that needs it.
 *
 * @param array $folder `path`, `url`, `subdir`, `basedir` and `baseurl`.
 * @return array
 */
function procedure_elements_upload_dir( $folder ) {
	return array_merge(
		$folder,
		array(
			'subdir' => PROCEDURE_ELEMENTS_FOLDER,
			'path'   => $folder['basedir'] . PROCEDURE_ELEMENTS_FOLDER,
			'url'    => $folder['baseurl'] . PROCEDURE_ELEMENTS_FOLDER,
		)
	);
}

/**
 * Sends later uploads to their usual folder again.
 *
 * @param array $upload The file as it was stored.
 * @return array
 */
function procedure_elements_after_upload( $upload ) {
	remove_filter( 'upload_dir', 'procedure_elements_upload_dir' );
	return $upload;
}
