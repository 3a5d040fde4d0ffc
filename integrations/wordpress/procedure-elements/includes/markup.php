<?php
/**
 * The markup that the script upgrades: a block with an attribute that every WordPress role may keep, and a link inside.
 *
 * @package procedure-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders one element. Errors are reported to those who can edit; everybody else still reads the author's own text.
 *
 * @param array  $wanted `id`, `element` and attributes, all strings; an empty one is not given.
 * @param string $text   Text of the link that stays where the script does not run.
 * @return string HTML.
 */
function procedure_elements_render( array $wanted, $text ) {
	$text     = trim( wp_strip_all_tags( $text ) );
	$problems = procedure_elements_problems( $wanted );
	$mistakes = procedure_elements_mistakes( $wanted );
	$reported = procedure_elements_report( array_merge( $problems, array_values( $mistakes ) ) );
	if ( $problems ) {
		return $reported . ( '' === $text ? '' : '<p>' . esc_html( $text ) . '</p>' );
	}
	// A reader is better off without a layout than without the record.
	$wanted = array_diff_key( $wanted, $mistakes );
	$more = '';
	foreach ( procedure_elements_addresses( $wanted['element'], $wanted['id'] ) as $name => $address ) {
		$more .= sprintf( ' data-%s="%s"', $name, esc_url( $address ) );
	}
	foreach ( procedure_elements_attributes_of( $wanted['element'] ) as $name => $attribute ) {
		$value = isset( $wanted[ $name ] ) ? $wanted[ $name ] : '';
		if ( '' !== $value ) {
			$more .= sprintf( ' data-%s="%s"', $name, 'flag' === $attribute['kind'] ? '' : esc_attr( $value ) );
		}
	}
	$name     = '' === $text ? ucfirst( str_replace( '-', ' ', $wanted['id'] ) ) : $text;
	$words    = esc_html( '' === $wanted['id'] ? $text : $name );
	$page     = '' === $wanted['id'] ? '' : procedure_elements_page_url( $wanted['id'] );
	$fallback = '' === $page ? $words : sprintf( '<a href="%s">%s</a>', esc_url( $page ), $words );
	return $reported . sprintf( '<div data-%s%s>%s</div>', esc_attr( $wanted['element'] ), $more, '' === $fallback ? '' : "<p>$fallback</p>" );
}

/**
 * Words for those who can edit.
 *
 * @param string[] $problems Sentences.
 * @return string HTML, empty for everybody else and where nothing is wrong.
 */
function procedure_elements_report( array $problems ) {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p><strong>' . esc_html__( 'Procedure Elements (only people who can edit see this):', 'procedure-elements' ) . '</strong> ' . esc_html( implode( ' ', $problems ) ) . '</p>';
}

/**
 * Addresses that an element asks, by attribute.
 *
 * @param string $element Such as risk-list.
 * @param string $id      Id of the record, where the element shows one.
 * @return array<string, string>
 */
function procedure_elements_addresses( $element, $id ) {
	$options = procedure_elements_options();
	$list    = '' === $options['records'] ? '' : $options['records'] . '/catalog.json';
	if ( 'procedure-list' === $element ) {
		$addresses = array( 'src' => $list );
	} elseif ( 'code-search' === $element ) {
		$addresses = array(
			'index'   => $options['codes'],
			'server'  => $options['server'],
			'catalog' => $list,
		);
	} elseif ( 'version-changes' === $element ) {
		$addresses = array( 'history' => $options['records'] . '/history/' . $id . '/' );
	} else {
		$addresses = array(
			'src'   => $options['records'] . '/' . $id . '.json',
			'index' => 'similar-codes' === $element ? $options['codes'] : '',
		);
	}
	return array_filter( $addresses, 'strlen' );
}

/**
 * Reports what prevents rendering and what to do, in sentences.
 *
 * @param array $wanted As in procedure_elements_render().
 * @return string[]
 */
function procedure_elements_problems( array $wanted ) {
	$options  = procedure_elements_options();
	$problems = array();
	if ( '' === $options['records'] && 'code-search' !== $wanted['element'] ) {
		$problems[] = __( 'The address of the records is not set. An administrator can set it under Settings, Procedure Elements.', 'procedure-elements' );
	}
	if ( '' === $options['codes'] . $options['server'] && 'code-search' === $wanted['element'] ) {
		$problems[] = __( 'The address of the codes is not set. An administrator can set it under Settings, Procedure Elements.', 'procedure-elements' );
	}
	$own = isset( procedure_elements_own_blocks()[ $wanted['element'] ] );
	if ( $own && '' !== $wanted['id'] ) {
		/* translators: %s: name of an element. */
		$problems[] = sprintf( __( '%s shows no single record: remove the id.', 'procedure-elements' ), $wanted['element'] );
	} elseif ( ! $own && ! preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*\z/', $wanted['id'] ) ) {
		/* translators: %s: what the author wrote. */
		$problems[] = sprintf( __( '"%s" is not the id of a record. An id is in small letters, such as knee-replacement.', 'procedure-elements' ), $wanted['id'] );
	}
	$elements = procedure_elements_elements() + procedure_elements_own_blocks();
	if ( ! isset( $elements[ $wanted['element'] ] ) ) {
		/* translators: 1: what the author wrote, 2: a list of names. */
		$problems[] = sprintf( __( 'There is no element "%1$s". There are: %2$s.', 'procedure-elements' ), $wanted['element'], implode( ', ', array_keys( $elements ) ) );
	}
	return $problems;
}

/**
 * Reports wrong attributes, which are left out.
 *
 * @param array $wanted As in procedure_elements_render().
 * @return array<string, string> Sentences, by attribute.
 */
function procedure_elements_mistakes( array $wanted ) {
	$elements = procedure_elements_elements() + procedure_elements_own_blocks();
	$mistakes = array();
	if ( ! isset( $elements[ $wanted['element'] ] ) ) {
		return $mistakes;
	}
	foreach ( array_diff_key( $wanted, array_flip( array( 'id', 'element' ) ) ) as $name => $value ) {
		$mistakes[ $name ] = '' === $value ? '' : procedure_elements_attribute_problem( $wanted['element'], $name, $value );
	}
	return array_filter( $mistakes );
}

/**
 * Reports what is wrong with an attribute and what to write; an empty string where nothing is.
 *
 * @param string $element Such as risk-list.
 * @param string $name    Such as heading-level.
 * @param string $value   What the author wrote.
 * @return string
 */
function procedure_elements_attribute_problem( $element, $name, $value ) {
	$known = procedure_elements_attributes_of( $element );
	if ( ! isset( $known[ $name ] ) ) {
		/* translators: 1: name of an element, 2: what the author wrote, 3: a list of names. */
		return sprintf( __( '%1$s has no attribute "%2$s". It has: %3$s.', 'procedure-elements' ), $element, $name, implode( ', ', array_keys( $known ) ) );
	}
	$attribute = $known[ $name ];
	if ( 'flag' === $attribute['kind'] ) {
		/* translators: 1: name of an attribute, 2: what the author wrote. */
		return 'true' === $value ? '' : sprintf( __( '%1$s: "%2$s" is not understood. Write yes or no.', 'procedure-elements' ), $name, $value );
	}
	$values = isset( $attribute['values'] ) ? $attribute['values'] : array();
	$words  = isset( $attribute['words'] ) ? $attribute['words'] : $values;
	if ( $words && array_diff( $values ? array( $value ) : preg_split( '/\s+/', $value ), $words ) ) {
		/* translators: 1: name of an attribute, 2: what the author wrote, 3: a list of values. */
		return sprintf( __( '%1$s: "%2$s" is not understood. There are: %3$s.', 'procedure-elements' ), $name, $value, implode( ', ', $words ) );
	}
	$fits = ! isset( $attribute['pattern'] ) || preg_match( '~^(?:' . $attribute['pattern'] . ')\z~', $value );
	if ( ! $fits || ! procedure_elements_exists( $name, $value ) ) {
		/* translators: 1: name of an attribute, 2: what the author wrote, 3: an example. */
		return sprintf( __( '%1$s: "%2$s" is not understood. Write it such as %3$s.', 'procedure-elements' ), $name, $value, $attribute['example'] );
	}
	return '';
}

/**
 * Whether the day or the time zone of a well-formed value exists.
 *
 * @param string $name  Such as time-zone.
 * @param string $value What the author wrote.
 * @return bool
 */
function procedure_elements_exists( $name, $value ) {
	if ( 'time-zone' === $name ) {
		return in_array( $value, timezone_identifiers_list( DateTimeZone::ALL_WITH_BC ), true );
	}
	if ( 'appointment' === $name || 'arrival' === $name ) {
		list( $year, $month, $day ) = array_map( 'intval', explode( '-', substr( $value, 0, 10 ) ) );
		return checkdate( $month, $day, $year );
	}
	return true;
}
