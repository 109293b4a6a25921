/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Handelsestatus</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * State of a forecast event (A27).
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getHandelsestatus()
 * @model
 * @generated
 */
public enum Handelsestatus implements Enumerator {
	/**
	 * The '<em><b>OBEKRAFTAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBEKRAFTAD_VALUE
	 * @generated
	 * @ordered
	 */
	OBEKRAFTAD(0, "OBEKRAFTAD", "OBEKRAFTAD"),

	/**
	 * The '<em><b>BEKRAFTAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEKRAFTAD_VALUE
	 * @generated
	 * @ordered
	 */
	BEKRAFTAD(1, "BEKRAFTAD", "BEKRAFTAD"),

	/**
	 * The '<em><b>BORTTAGEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BORTTAGEN_VALUE
	 * @generated
	 * @ordered
	 */
	BORTTAGEN(2, "BORTTAGEN", "BORTTAGEN");

	/**
	 * The '<em><b>OBEKRAFTAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBEKRAFTAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBEKRAFTAD_VALUE = 0;

	/**
	 * The '<em><b>BEKRAFTAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEKRAFTAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BEKRAFTAD_VALUE = 1;

	/**
	 * The '<em><b>BORTTAGEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BORTTAGEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BORTTAGEN_VALUE = 2;

	/**
	 * An array of all the '<em><b>Handelsestatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Handelsestatus[] VALUES_ARRAY =
		new Handelsestatus[] {
			OBEKRAFTAD,
			BEKRAFTAD,
			BORTTAGEN,
		};

	/**
	 * A public read-only list of all the '<em><b>Handelsestatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Handelsestatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Handelsestatus</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Handelsestatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Handelsestatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Handelsestatus</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Handelsestatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Handelsestatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Handelsestatus</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Handelsestatus get(int value) {
		switch (value) {
			case OBEKRAFTAD_VALUE: return OBEKRAFTAD;
			case BEKRAFTAD_VALUE: return BEKRAFTAD;
			case BORTTAGEN_VALUE: return BORTTAGEN;
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
	private Handelsestatus(int value, String name, String literal) {
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

} //Handelsestatus
