/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Kon</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sex as shown by the identity number.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getKon()
 * @model
 * @generated
 */
public enum Kon implements Enumerator {
	/**
	 * The '<em><b>OKANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OKANT_VALUE
	 * @generated
	 * @ordered
	 */
	OKANT(0, "OKANT", "OKANT"),

	/**
	 * The '<em><b>KVINNA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KVINNA_VALUE
	 * @generated
	 * @ordered
	 */
	KVINNA(1, "KVINNA", "KVINNA"),

	/**
	 * The '<em><b>MAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAN_VALUE
	 * @generated
	 * @ordered
	 */
	MAN(2, "MAN", "MAN");

	/**
	 * The '<em><b>OKANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OKANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OKANT_VALUE = 0;

	/**
	 * The '<em><b>KVINNA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KVINNA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KVINNA_VALUE = 1;

	/**
	 * The '<em><b>MAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MAN_VALUE = 2;

	/**
	 * An array of all the '<em><b>Kon</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Kon[] VALUES_ARRAY =
		new Kon[] {
			OKANT,
			KVINNA,
			MAN,
		};

	/**
	 * A public read-only list of all the '<em><b>Kon</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Kon> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kon</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Kon get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Kon result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kon</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Kon getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Kon result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kon</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Kon get(int value) {
		switch (value) {
			case OKANT_VALUE: return OKANT;
			case KVINNA_VALUE: return KVINNA;
			case MAN_VALUE: return MAN;
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
	private Kon(int value, String name, String literal) {
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

} //Kon
