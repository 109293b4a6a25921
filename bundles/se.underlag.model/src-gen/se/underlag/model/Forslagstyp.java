/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Forslagstyp</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a proposal wants of a köpfil.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getForslagstyp()
 * @model
 * @generated
 */
public enum Forslagstyp implements Enumerator {
	/**
	 * The '<em><b>NY RAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NY_RAD_VALUE
	 * @generated
	 * @ordered
	 */
	NY_RAD(0, "NY_RAD", "NY_RAD"),

	/**
	 * The '<em><b>ANDRA RAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANDRA_RAD_VALUE
	 * @generated
	 * @ordered
	 */
	ANDRA_RAD(1, "ANDRA_RAD", "ANDRA_RAD"),

	/**
	 * The '<em><b>AVSLUTA RAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVSLUTA_RAD_VALUE
	 * @generated
	 * @ordered
	 */
	AVSLUTA_RAD(2, "AVSLUTA_RAD", "AVSLUTA_RAD");

	/**
	 * The '<em><b>NY RAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NY_RAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NY_RAD_VALUE = 0;

	/**
	 * The '<em><b>ANDRA RAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANDRA_RAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANDRA_RAD_VALUE = 1;

	/**
	 * The '<em><b>AVSLUTA RAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVSLUTA_RAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVSLUTA_RAD_VALUE = 2;

	/**
	 * An array of all the '<em><b>Forslagstyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Forslagstyp[] VALUES_ARRAY =
		new Forslagstyp[] {
			NY_RAD,
			ANDRA_RAD,
			AVSLUTA_RAD,
		};

	/**
	 * A public read-only list of all the '<em><b>Forslagstyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Forslagstyp> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Forslagstyp</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Forslagstyp get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Forslagstyp result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Forslagstyp</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Forslagstyp getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Forslagstyp result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Forslagstyp</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Forslagstyp get(int value) {
		switch (value) {
			case NY_RAD_VALUE: return NY_RAD;
			case ANDRA_RAD_VALUE: return ANDRA_RAD;
			case AVSLUTA_RAD_VALUE: return AVSLUTA_RAD;
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
	private Forslagstyp(int value, String name, String literal) {
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

} //Forslagstyp
