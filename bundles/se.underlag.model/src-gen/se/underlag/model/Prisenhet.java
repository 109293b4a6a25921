/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Prisenhet</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a price of an insats counts.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getPrisenhet()
 * @model
 * @generated
 */
public enum Prisenhet implements Enumerator {
	/**
	 * The '<em><b>DYGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DYGN_VALUE
	 * @generated
	 * @ordered
	 */
	DYGN(0, "DYGN", "DYGN"),

	/**
	 * The '<em><b>TIMME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIMME_VALUE
	 * @generated
	 * @ordered
	 */
	TIMME(1, "TIMME", "TIMME"),

	/**
	 * The '<em><b>MANAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANAD_VALUE
	 * @generated
	 * @ordered
	 */
	MANAD(2, "MANAD", "MANAD");

	/**
	 * The '<em><b>DYGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DYGN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DYGN_VALUE = 0;

	/**
	 * The '<em><b>TIMME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIMME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TIMME_VALUE = 1;

	/**
	 * The '<em><b>MANAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MANAD_VALUE = 2;

	/**
	 * An array of all the '<em><b>Prisenhet</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Prisenhet[] VALUES_ARRAY =
		new Prisenhet[] {
			DYGN,
			TIMME,
			MANAD,
		};

	/**
	 * A public read-only list of all the '<em><b>Prisenhet</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Prisenhet> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Prisenhet</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Prisenhet get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Prisenhet result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Prisenhet</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Prisenhet getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Prisenhet result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Prisenhet</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Prisenhet get(int value) {
		switch (value) {
			case DYGN_VALUE: return DYGN;
			case TIMME_VALUE: return TIMME;
			case MANAD_VALUE: return MANAD;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Prisenhet(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //Prisenhet
