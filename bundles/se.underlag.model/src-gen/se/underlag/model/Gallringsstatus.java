/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Gallringsstatus</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a list of what is to be weeded has come.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getGallringsstatus()
 * @model
 * @generated
 */
public enum Gallringsstatus implements Enumerator {
	/**
	 * The '<em><b>FORESLAGEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORESLAGEN_VALUE
	 * @generated
	 * @ordered
	 */
	FORESLAGEN(0, "FORESLAGEN", "FORESLAGEN"),

	/**
	 * The '<em><b>GRANSKAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANSKAD_VALUE
	 * @generated
	 * @ordered
	 */
	GRANSKAD(1, "GRANSKAD", "GRANSKAD"),

	/**
	 * The '<em><b>GENOMFORS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENOMFORS_VALUE
	 * @generated
	 * @ordered
	 */
	GENOMFORS(2, "GENOMFORS", "GENOMFORS"),

	/**
	 * The '<em><b>GENOMFORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENOMFORD_VALUE
	 * @generated
	 * @ordered
	 */
	GENOMFORD(3, "GENOMFORD", "GENOMFORD"),

	/**
	 * The '<em><b>AVBRUTEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVBRUTEN_VALUE
	 * @generated
	 * @ordered
	 */
	AVBRUTEN(4, "AVBRUTEN", "AVBRUTEN");

	/**
	 * The '<em><b>FORESLAGEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORESLAGEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORESLAGEN_VALUE = 0;

	/**
	 * The '<em><b>GRANSKAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANSKAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRANSKAD_VALUE = 1;

	/**
	 * The '<em><b>GENOMFORS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENOMFORS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GENOMFORS_VALUE = 2;

	/**
	 * The '<em><b>GENOMFORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENOMFORD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GENOMFORD_VALUE = 3;

	/**
	 * The '<em><b>AVBRUTEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVBRUTEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVBRUTEN_VALUE = 4;

	/**
	 * An array of all the '<em><b>Gallringsstatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Gallringsstatus[] VALUES_ARRAY =
		new Gallringsstatus[] {
			FORESLAGEN,
			GRANSKAD,
			GENOMFORS,
			GENOMFORD,
			AVBRUTEN,
		};

	/**
	 * A public read-only list of all the '<em><b>Gallringsstatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Gallringsstatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Gallringsstatus</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Gallringsstatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Gallringsstatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gallringsstatus</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Gallringsstatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Gallringsstatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gallringsstatus</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Gallringsstatus get(int value) {
		switch (value) {
			case FORESLAGEN_VALUE: return FORESLAGEN;
			case GRANSKAD_VALUE: return GRANSKAD;
			case GENOMFORS_VALUE: return GENOMFORS;
			case GENOMFORD_VALUE: return GENOMFORD;
			case AVBRUTEN_VALUE: return AVBRUTEN;
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
	private Gallringsstatus(int value, String name, String literal) {
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

} //Gallringsstatus
