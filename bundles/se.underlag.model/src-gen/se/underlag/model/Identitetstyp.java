/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Identitetstyp</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of identity number (S40).
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getIdentitetstyp()
 * @model
 * @generated
 */
public enum Identitetstyp implements Enumerator {
	/**
	 * The '<em><b>PERSONNUMMER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONNUMMER_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONNUMMER(0, "PERSONNUMMER", "PERSONNUMMER"),

	/**
	 * The '<em><b>SAMORDNINGSNUMMER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAMORDNINGSNUMMER_VALUE
	 * @generated
	 * @ordered
	 */
	SAMORDNINGSNUMMER(1, "SAMORDNINGSNUMMER", "SAMORDNINGSNUMMER"),

	/**
	 * The '<em><b>RESERVNUMMER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESERVNUMMER_VALUE
	 * @generated
	 * @ordered
	 */
	RESERVNUMMER(2, "RESERVNUMMER", "RESERVNUMMER"),

	/**
	 * The '<em><b>OKAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OKAND_VALUE
	 * @generated
	 * @ordered
	 */
	OKAND(3, "OKAND", "OKAND");

	/**
	 * The '<em><b>PERSONNUMMER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONNUMMER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERSONNUMMER_VALUE = 0;

	/**
	 * The '<em><b>SAMORDNINGSNUMMER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAMORDNINGSNUMMER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SAMORDNINGSNUMMER_VALUE = 1;

	/**
	 * The '<em><b>RESERVNUMMER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESERVNUMMER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESERVNUMMER_VALUE = 2;

	/**
	 * The '<em><b>OKAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OKAND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OKAND_VALUE = 3;

	/**
	 * An array of all the '<em><b>Identitetstyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Identitetstyp[] VALUES_ARRAY =
		new Identitetstyp[] {
			PERSONNUMMER,
			SAMORDNINGSNUMMER,
			RESERVNUMMER,
			OKAND,
		};

	/**
	 * A public read-only list of all the '<em><b>Identitetstyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Identitetstyp> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Identitetstyp</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Identitetstyp get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Identitetstyp result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Identitetstyp</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Identitetstyp getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Identitetstyp result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Identitetstyp</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Identitetstyp get(int value) {
		switch (value) {
			case PERSONNUMMER_VALUE: return PERSONNUMMER;
			case SAMORDNINGSNUMMER_VALUE: return SAMORDNINGSNUMMER;
			case RESERVNUMMER_VALUE: return RESERVNUMMER;
			case OKAND_VALUE: return OKAND;
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
	private Identitetstyp(int value, String name, String literal) {
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

} //Identitetstyp
