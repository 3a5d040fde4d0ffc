<?php
/**
 * The blocks. They are rendered here, so that every role can use them: a post stores names, no HTML and no address.
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'procedure_elements_register_blocks' );
add_action( 'enqueue_block_editor_assets', 'procedure_elements_pass_to_editor' );

/**
 * Registers the blocks and the script of their editing side.
 */
function procedure_elements_register_blocks() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' );
	wp_register_script( 'procedure-elements-block', plugins_url( 'block/edit.js', __DIR__ ), $needs, '0.1.0', true );
	$texts = array(
		'title'       => __( 'Medical procedure', 'procedure-elements' ),
		'description' => __( 'What a medical procedure is, how to prepare, its risks and what else one could do.', 'procedure-elements' ),
	);
	register_block_type(
		dirname( __DIR__ ) . '/block',
		$texts + array(
			'attributes'      => procedure_elements_block_attributes( '' ),
			'render_callback' => 'procedure_elements_render_block',
		)
	);
	foreach ( procedure_elements_own_blocks() as $element => $title ) {
		$settings = array(
			'api_version'           => 3,
			'title'                 => $title,
			'category'              => 'embed',
			'icon'                  => 'heart',
			'keywords'              => array( 'health', 'procedure', 'treatment' ),
			'attributes'            => procedure_elements_block_attributes( $element ),
			'supports'              => array(
				'html'            => false,
				'className'       => false,
				'customClassName' => false,
			),
			'editor_script_handles' => array( 'procedure-elements-block' ),
			'render_callback'       => 'procedure_elements_render_block',
		);
		register_block_type( "procedure-elements/$element", $settings );
	}
}

/**
 * Attributes of a block: those of its element, and what it stores besides.
 *
 * @param string $element Element of a block of its own; an empty string for the one that shows records.
 * @return array
 */
function procedure_elements_block_attributes( $element ) {
	$attributes = array();
	foreach ( '' === $element ? procedure_elements_attributes() : procedure_elements_attributes_of( $element ) as $name => $attribute ) {
		$is_flag = 'flag' === $attribute['kind'];
		// Posts have stored heading-level as level since the first version.
		$attributes[ 'heading-level' === $name ? 'level' : $name ] = array(
			'type'    => $is_flag ? 'boolean' : 'string',
			'default' => $is_flag ? false : '',
		);
	}
	$stored = array(
		'id'      => '',
		'text'    => '',
		'element' => '' === $element ? 'procedure-card' : $element,
	);
	foreach ( $stored as $name => $value ) {
		$attributes[ $name ] = array(
			'type'    => 'string',
			'default' => $value,
		);
	}
	return $attributes;
}

/**
 * Passes the settings, the attributes and the texts of the editing side to the editor.
 */
function procedure_elements_pass_to_editor() {
	$options = procedure_elements_options();
	$passed  = array(
		'ready'      => '' !== $options['script'] && '' !== $options['records'],
		'script'     => $options['script'],
		'records'    => $options['records'],
		'codes'      => $options['codes'],
		'server'     => $options['server'],
		'origins'    => implode( ' ', procedure_elements_origins() ),
		'elements'   => procedure_elements_elements(),
		'ownBlocks'  => procedure_elements_own_blocks(),
		'attributes' => procedure_elements_attributes(),
		'texts'      => procedure_elements_editor_texts(),
		'settings'   => current_user_can( procedure_elements_capability() ) ? procedure_elements_settings_url() : '',
	);
	wp_add_inline_script( 'procedure-elements-block', 'window.procedureElements = ' . wp_json_encode( $passed, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * Returns the texts of block/edit.js: with PHP's alone, one file for each language is enough.
 *
 * @return array<string, string>
 */
function procedure_elements_editor_texts() {
	return array(
		'block'        => __( 'Medical procedure', 'procedure-elements' ),
		/* translators: %s: part of a procedure, such as Risks. */
		'variation'    => __( 'Medical procedure: %s', 'procedure-elements' ),
		'waiting'      => __( 'Loading the list of records …', 'procedure-elements' ),
		'record'       => __( 'Record', 'procedure-elements' ),
		/* translators: %s: what the author wrote. */
		'wrongId'      => __( '"%s" is not the id of a record. An id is in small letters, such as knee-replacement.', 'procedure-elements' ),
		/* translators: %s: an address. */
		'noList'       => __( 'Type the id of a record. There is no list at %s.', 'procedure-elements' ),
		/* translators: %s: an address. */
		'noScript'     => __( 'The script at %s did not load, or a file beside it is missing. Readers see only the link. Check the address under Settings, Procedure Elements.', 'procedure-elements' ),
		'notSet'       => __( 'First give the addresses of the script and the records.', 'procedure-elements' ),
		'askToSet'     => __( 'An administrator has to give the addresses of the script and the records: Settings, Procedure Elements.', 'procedure-elements' ),
		'noCodes'      => __( 'The address of the codes is not set. An administrator can set it under Settings, Procedure Elements.', 'procedure-elements' ),
		'openSettings' => __( 'Open the settings', 'procedure-elements' ),
		'pick'         => __( 'Pick the procedure to show.', 'procedure-elements' ),
		'show'         => __( 'What to show', 'procedure-elements' ),
		'part'         => __( 'Part', 'procedure-elements' ),
		'byDefault'    => __( 'By default', 'procedure-elements' ),
		/* translators: 1: what the author wrote, 2: an example. */
		'wrongValue'   => __( '"%1$s" is not understood. Write it such as %2$s.', 'procedure-elements' ),
		/* translators: 1: name of an attribute, 2: what the author wrote, 3: a list of values. */
		'wrongWords'   => __( '%1$s: "%2$s" is not understood. There are: %3$s.', 'procedure-elements' ),
		'linkText'     => __( 'Words of the link', 'procedure-elements' ),
		'linkHelp'     => __( 'For readers whose browser does not run the script.', 'procedure-elements' ),
	);
}

/**
 * Renders a block; one without a record yet shows nothing. Attributes of another part, which the block keeps, are left out.
 *
 * @param array          $attributes As procedure_elements_block_attributes().
 * @param string         $content    Nothing.
 * @param WP_Block|null  $block      The block.
 * @return string HTML.
 */
function procedure_elements_render_block( $attributes, $content = '', $block = null ) {
	$own     = $block ? str_replace( 'procedure-elements/', '', $block->name ) : '';
	$is_own  = isset( procedure_elements_own_blocks()[ $own ] );
	$element = $is_own ? $own : $attributes['element'];
	if ( ! $is_own && '' === $attributes['id'] ) {
		return '';
	}
	$wanted = array(
		'id'      => $is_own ? '' : $attributes['id'],
		'element' => $element,
	);
	foreach ( procedure_elements_attributes_of( $element ) as $name => $attribute ) {
		$value           = $attributes[ 'heading-level' === $name ? 'level' : $name ];
		$wanted[ $name ] = is_bool( $value ) ? ( $value ? 'true' : '' ) : (string) $value;
	}
	return procedure_elements_render( $wanted, $attributes['text'] );
}
