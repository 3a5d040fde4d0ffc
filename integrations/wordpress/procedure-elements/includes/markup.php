<?php
/**
 * The markup that the script upgrades: a block with an attribute that every WordPress role may keep, and a link inside.
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The elements that may be asked for, and what editors call them.
 *
 * @return array<string, string>
 */
function procedure_elements_elements() {
	return array(
		'procedure-card'      => __( 'The whole card', 'procedure-elements' ),
		'procedure-overview'  => __( 'What it is', 'procedure-elements' ),
		'procedure-facts'     => __( 'At a glance', 'procedure-elements' ),
		'procedure-timeline'  => __( 'When things happen', 'procedure-elements' ),
		'procedure-pictures'  => __( 'Pictures', 'procedure-elements' ),
		'indication-list'     => __( 'Who it is for', 'procedure-elements' ),
		'prep-checklist'      => __( 'How to prepare', 'procedure-elements' ),
		'procedure-steps'     => __( 'What happens, step by step', 'procedure-elements' ),
		'care-team'           => __( 'Who takes part', 'procedure-elements' ),
		'patient-experience'  => __( 'What it is like', 'procedure-elements' ),
		'benefit-list'        => __( 'Benefits', 'procedure-elements' ),
		'risk-list'           => __( 'Risks', 'procedure-elements' ),
		'recovery-timeline'   => __( 'Recovery', 'procedure-elements' ),
		'warning-signs'       => __( 'When to get help', 'procedure-elements' ),
		'alternative-list'    => __( 'Other options', 'procedure-elements' ),
		'option-compare'      => __( 'Options side by side', 'procedure-elements' ),
		'question-list'       => __( 'Questions to ask', 'procedure-elements' ),
		'understanding-check' => __( 'Check what you have understood', 'procedure-elements' ),
		'similar-codes'       => __( 'Similar codes', 'procedure-elements' ),
		'review-note'         => __( 'Sources and review', 'procedure-elements' ),
	);
}

/**
 * Renders one element. What is wrong is told to those who can mend it; everybody else still reads the author's own text.
 *
 * @param array  $wanted `id`, `element`, `lang` and `level`, all strings.
 * @param string $text   The words of the link that stays where the script does not run.
 * @return string HTML.
 */
function procedure_elements_render( array $wanted, $text ) {
	$text     = trim( wp_strip_all_tags( $text ) );
	$problems = procedure_elements_problems( $wanted );
	if ( $problems ) {
		$own  = '' === $text ? '' : '<p>' . esc_html( $text ) . '</p>';
		$told = '<p><strong>' . esc_html__( 'Procedure Elements (only people who can edit see this):', 'procedure-elements' ) . '</strong> ' . esc_html( implode( ' ', $problems ) ) . '</p>';
		return current_user_can( 'edit_posts' ) ? $told . $own : $own;
	}
	$record = procedure_elements_options()['records'] . '/' . $wanted['id'];
	$name   = '' === $text ? ucfirst( str_replace( '-', ' ', $wanted['id'] ) ) : $text;
	$lang   = '' === $wanted['lang'] ? '' : ' data-lang="' . esc_attr( $wanted['lang'] ) . '"';
	$level  = '' === $wanted['level'] ? '' : ' data-heading-level="' . esc_attr( $wanted['level'] ) . '"';
	return sprintf(
		'<div data-%s data-src="%s"%s%s><p><a href="%s">%s</a></p></div>',
		esc_attr( $wanted['element'] ),
		esc_url( $record . '.json' ),
		$lang,
		$level,
		esc_url( $record . '.html' ),
		esc_html( $name )
	);
}

/**
 * What stands in the way of rendering: what was found and what to do, in sentences.
 *
 * @param array $wanted As in procedure_elements_render().
 * @return string[]
 */
function procedure_elements_problems( array $wanted ) {
	$problems = array();
	if ( '' === procedure_elements_options()['records'] ) {
		$problems[] = __( 'The address of the records is not set. An administrator can set it under Settings, Procedure Elements.', 'procedure-elements' );
	}
	if ( ! preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*\z/', $wanted['id'] ) ) {
		/* translators: %s: what the author wrote. */
		$problems[] = sprintf( __( '"%s" is not the id of a record. An id is in small letters, such as knee-replacement.', 'procedure-elements' ), $wanted['id'] );
	}
	if ( ! isset( procedure_elements_elements()[ $wanted['element'] ] ) ) {
		/* translators: 1: what the author wrote, 2: a list of names. */
		$problems[] = sprintf( __( 'There is no element "%1$s". There are: %2$s.', 'procedure-elements' ), $wanted['element'], implode( ', ', array_keys( procedure_elements_elements() ) ) );
	}
	if ( '' !== $wanted['lang'] && ! preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*\z/i', $wanted['lang'] ) ) {
		/* translators: %s: what the author wrote. */
		$problems[] = sprintf( __( '"%s" is not a language. Write it such as es or pt-BR.', 'procedure-elements' ), $wanted['lang'] );
	}
	if ( '' !== $wanted['level'] && ! preg_match( '/^[2-6]\z/', $wanted['level'] ) ) {
		/* translators: %s: what the author wrote. */
		$problems[] = sprintf( __( '"%s" is not a heading level. Use 2, 3, 4, 5 or 6.', 'procedure-elements' ), $wanted['level'] );
	}
	return $problems;
}
