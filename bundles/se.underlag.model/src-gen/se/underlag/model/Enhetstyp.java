/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Enhetstyp</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an organisational unit is.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getEnhetstyp()
 * @model
 * @generated
 */
public enum Enhetstyp implements Enumerator {
	/**
	 * The '<em><b>MYNDIGHET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MYNDIGHET_VALUE
	 * @generated
	 * @ordered
	 */
	MYNDIGHET(0, "MYNDIGHET", "MYNDIGHET"),

	/**
	 * The '<em><b>UTFORARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTFORARE_VALUE
	 * @generated
	 * @ordered
	 */
	UTFORARE(1, "UTFORARE", "UTFORARE"),

	/**
	 * The '<em><b>EKONOMI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EKONOMI_VALUE
	 * @generated
	 * @ordered
	 */
	EKONOMI(2, "EKONOMI", "EKONOMI"),

	/**
	 * The '<em><b>OMRADE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OMRADE_VALUE
	 * @generated
	 * @ordered
	 */
	OMRADE(3, "OMRADE", "OMRADE");

	/**
	 * The '<em><b>MYNDIGHET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MYNDIGHET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MYNDIGHET_VALUE = 0;

	/**
	 * The '<em><b>UTFORARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTFORARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UTFORARE_VALUE = 1;

	/**
	 * The '<em><b>EKONOMI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EKONOMI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EKONOMI_VALUE = 2;

	/**
	 * The '<em><b>OMRADE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OMRADE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OMRADE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Enhetstyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Enhetstyp[] VALUES_ARRAY =
		new Enhetstyp[] {
			MYNDIGHET,
			UTFORARE,
			EKONOMI,
			OMRADE,
		};

	/**
	 * A public read-only list of all the '<em><b>Enhetstyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Enhetstyp> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Enhetstyp</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Enhetstyp get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Enhetstyp result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Enhetstyp</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Enhetstyp getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Enhetstyp result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Enhetstyp</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Enhetstyp get(int value) {
		switch (value) {
			case MYNDIGHET_VALUE: return MYNDIGHET;
			case UTFORARE_VALUE: return UTFORARE;
			case EKONOMI_VALUE: return EKONOMI;
			case OMRADE_VALUE: return OMRADE;
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
	private Enhetstyp(int value, String name, String literal) {
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

} //Enhetstyp
