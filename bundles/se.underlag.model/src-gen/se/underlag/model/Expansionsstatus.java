/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Expansionsstatus</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far expansionsmedel have come (BB-20, A7).
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getExpansionsstatus()
 * @model
 * @generated
 */
public enum Expansionsstatus implements Enumerator {
	/**
	 * The '<em><b>EJ PROVAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EJ_PROVAD_VALUE
	 * @generated
	 * @ordered
	 */
	EJ_PROVAD(0, "EJ_PROVAD", "EJ_PROVAD"),

	/**
	 * The '<em><b>UNDERLAG LAMNAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDERLAG_LAMNAT_VALUE
	 * @generated
	 * @ordered
	 */
	UNDERLAG_LAMNAT(1, "UNDERLAG_LAMNAT", "UNDERLAG_LAMNAT"),

	/**
	 * The '<em><b>BEVILJAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEVILJAT_VALUE
	 * @generated
	 * @ordered
	 */
	BEVILJAT(2, "BEVILJAT", "BEVILJAT"),

	/**
	 * The '<em><b>AVSLAGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVSLAGET_VALUE
	 * @generated
	 * @ordered
	 */
	AVSLAGET(3, "AVSLAGET", "AVSLAGET");

	/**
	 * The '<em><b>EJ PROVAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EJ_PROVAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EJ_PROVAD_VALUE = 0;

	/**
	 * The '<em><b>UNDERLAG LAMNAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDERLAG_LAMNAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAG_LAMNAT_VALUE = 1;

	/**
	 * The '<em><b>BEVILJAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEVILJAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BEVILJAT_VALUE = 2;

	/**
	 * The '<em><b>AVSLAGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVSLAGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVSLAGET_VALUE = 3;

	/**
	 * An array of all the '<em><b>Expansionsstatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Expansionsstatus[] VALUES_ARRAY =
		new Expansionsstatus[] {
			EJ_PROVAD,
			UNDERLAG_LAMNAT,
			BEVILJAT,
			AVSLAGET,
		};

	/**
	 * A public read-only list of all the '<em><b>Expansionsstatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Expansionsstatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Expansionsstatus</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Expansionsstatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Expansionsstatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Expansionsstatus</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Expansionsstatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Expansionsstatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Expansionsstatus</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Expansionsstatus get(int value) {
		switch (value) {
			case EJ_PROVAD_VALUE: return EJ_PROVAD;
			case UNDERLAG_LAMNAT_VALUE: return UNDERLAG_LAMNAT;
			case BEVILJAT_VALUE: return BEVILJAT;
			case AVSLAGET_VALUE: return AVSLAGET;
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
	private Expansionsstatus(int value, String name, String literal) {
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

} //Expansionsstatus
