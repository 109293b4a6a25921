/**
 */
package se.underlag.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.underlag.model.Foretradare;
import se.underlag.model.Identitetstyp;
import se.underlag.model.Kon;
import se.underlag.model.Person;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.PersonImpl#getIdentitet <em>Identitet</em>}</li>
 *   <li>{@link se.underlag.model.impl.PersonImpl#getIdentitetstyp <em>Identitetstyp</em>}</li>
 *   <li>{@link se.underlag.model.impl.PersonImpl#getFornamn <em>Fornamn</em>}</li>
 *   <li>{@link se.underlag.model.impl.PersonImpl#getEfternamn <em>Efternamn</em>}</li>
 *   <li>{@link se.underlag.model.impl.PersonImpl#isSkyddadIdentitet <em>Skyddad Identitet</em>}</li>
 *   <li>{@link se.underlag.model.impl.PersonImpl#getKon <em>Kon</em>}</li>
 *   <li>{@link se.underlag.model.impl.PersonImpl#getForetradare <em>Foretradare</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends EntitetImpl implements Person {
	/**
	 * The default value of the '{@link #getIdentitet() <em>Identitet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentitet()
	 * @generated
	 * @ordered
	 */
	protected static final String IDENTITET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentitet() <em>Identitet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentitet()
	 * @generated
	 * @ordered
	 */
	protected String identitet = IDENTITET_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdentitetstyp() <em>Identitetstyp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentitetstyp()
	 * @generated
	 * @ordered
	 */
	protected static final Identitetstyp IDENTITETSTYP_EDEFAULT = Identitetstyp.PERSONNUMMER;

	/**
	 * The cached value of the '{@link #getIdentitetstyp() <em>Identitetstyp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentitetstyp()
	 * @generated
	 * @ordered
	 */
	protected Identitetstyp identitetstyp = IDENTITETSTYP_EDEFAULT;

	/**
	 * The default value of the '{@link #getFornamn() <em>Fornamn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFornamn()
	 * @generated
	 * @ordered
	 */
	protected static final String FORNAMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFornamn() <em>Fornamn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFornamn()
	 * @generated
	 * @ordered
	 */
	protected String fornamn = FORNAMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEfternamn() <em>Efternamn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEfternamn()
	 * @generated
	 * @ordered
	 */
	protected static final String EFTERNAMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEfternamn() <em>Efternamn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEfternamn()
	 * @generated
	 * @ordered
	 */
	protected String efternamn = EFTERNAMN_EDEFAULT;

	/**
	 * The default value of the '{@link #isSkyddadIdentitet() <em>Skyddad Identitet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSkyddadIdentitet()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SKYDDAD_IDENTITET_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSkyddadIdentitet() <em>Skyddad Identitet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSkyddadIdentitet()
	 * @generated
	 * @ordered
	 */
	protected boolean skyddadIdentitet = SKYDDAD_IDENTITET_EDEFAULT;

	/**
	 * The default value of the '{@link #getKon() <em>Kon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKon()
	 * @generated
	 * @ordered
	 */
	protected static final Kon KON_EDEFAULT = Kon.OKANT;

	/**
	 * The cached value of the '{@link #getKon() <em>Kon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKon()
	 * @generated
	 * @ordered
	 */
	protected Kon kon = KON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getForetradare() <em>Foretradare</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForetradare()
	 * @generated
	 * @ordered
	 */
	protected EList<Foretradare> foretradare;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentitet() {
		return identitet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentitet(String newIdentitet) {
		String oldIdentitet = identitet;
		identitet = newIdentitet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PERSON__IDENTITET, oldIdentitet, identitet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identitetstyp getIdentitetstyp() {
		return identitetstyp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentitetstyp(Identitetstyp newIdentitetstyp) {
		Identitetstyp oldIdentitetstyp = identitetstyp;
		identitetstyp = newIdentitetstyp == null ? IDENTITETSTYP_EDEFAULT : newIdentitetstyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PERSON__IDENTITETSTYP, oldIdentitetstyp, identitetstyp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFornamn() {
		return fornamn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFornamn(String newFornamn) {
		String oldFornamn = fornamn;
		fornamn = newFornamn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PERSON__FORNAMN, oldFornamn, fornamn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEfternamn() {
		return efternamn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEfternamn(String newEfternamn) {
		String oldEfternamn = efternamn;
		efternamn = newEfternamn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PERSON__EFTERNAMN, oldEfternamn, efternamn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSkyddadIdentitet() {
		return skyddadIdentitet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkyddadIdentitet(boolean newSkyddadIdentitet) {
		boolean oldSkyddadIdentitet = skyddadIdentitet;
		skyddadIdentitet = newSkyddadIdentitet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PERSON__SKYDDAD_IDENTITET, oldSkyddadIdentitet, skyddadIdentitet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kon getKon() {
		return kon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKon(Kon newKon) {
		Kon oldKon = kon;
		kon = newKon == null ? KON_EDEFAULT : newKon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PERSON__KON, oldKon, kon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Foretradare> getForetradare() {
		if (foretradare == null) {
			foretradare = new EObjectContainmentWithInverseEList<Foretradare>(Foretradare.class, this, UnderlagPackage.PERSON__FORETRADARE, UnderlagPackage.FORETRADARE__PERSON);
		}
		return foretradare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.PERSON__FORETRADARE:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getForetradare()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.PERSON__FORETRADARE:
				return ((InternalEList<?>)getForetradare()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.PERSON__IDENTITET:
				return getIdentitet();
			case UnderlagPackage.PERSON__IDENTITETSTYP:
				return getIdentitetstyp();
			case UnderlagPackage.PERSON__FORNAMN:
				return getFornamn();
			case UnderlagPackage.PERSON__EFTERNAMN:
				return getEfternamn();
			case UnderlagPackage.PERSON__SKYDDAD_IDENTITET:
				return isSkyddadIdentitet();
			case UnderlagPackage.PERSON__KON:
				return getKon();
			case UnderlagPackage.PERSON__FORETRADARE:
				return getForetradare();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case UnderlagPackage.PERSON__IDENTITET:
				setIdentitet((String)newValue);
				return;
			case UnderlagPackage.PERSON__IDENTITETSTYP:
				setIdentitetstyp((Identitetstyp)newValue);
				return;
			case UnderlagPackage.PERSON__FORNAMN:
				setFornamn((String)newValue);
				return;
			case UnderlagPackage.PERSON__EFTERNAMN:
				setEfternamn((String)newValue);
				return;
			case UnderlagPackage.PERSON__SKYDDAD_IDENTITET:
				setSkyddadIdentitet((Boolean)newValue);
				return;
			case UnderlagPackage.PERSON__KON:
				setKon((Kon)newValue);
				return;
			case UnderlagPackage.PERSON__FORETRADARE:
				getForetradare().clear();
				getForetradare().addAll((Collection<? extends Foretradare>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case UnderlagPackage.PERSON__IDENTITET:
				setIdentitet(IDENTITET_EDEFAULT);
				return;
			case UnderlagPackage.PERSON__IDENTITETSTYP:
				setIdentitetstyp(IDENTITETSTYP_EDEFAULT);
				return;
			case UnderlagPackage.PERSON__FORNAMN:
				setFornamn(FORNAMN_EDEFAULT);
				return;
			case UnderlagPackage.PERSON__EFTERNAMN:
				setEfternamn(EFTERNAMN_EDEFAULT);
				return;
			case UnderlagPackage.PERSON__SKYDDAD_IDENTITET:
				setSkyddadIdentitet(SKYDDAD_IDENTITET_EDEFAULT);
				return;
			case UnderlagPackage.PERSON__KON:
				setKon(KON_EDEFAULT);
				return;
			case UnderlagPackage.PERSON__FORETRADARE:
				getForetradare().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case UnderlagPackage.PERSON__IDENTITET:
				return IDENTITET_EDEFAULT == null ? identitet != null : !IDENTITET_EDEFAULT.equals(identitet);
			case UnderlagPackage.PERSON__IDENTITETSTYP:
				return identitetstyp != IDENTITETSTYP_EDEFAULT;
			case UnderlagPackage.PERSON__FORNAMN:
				return FORNAMN_EDEFAULT == null ? fornamn != null : !FORNAMN_EDEFAULT.equals(fornamn);
			case UnderlagPackage.PERSON__EFTERNAMN:
				return EFTERNAMN_EDEFAULT == null ? efternamn != null : !EFTERNAMN_EDEFAULT.equals(efternamn);
			case UnderlagPackage.PERSON__SKYDDAD_IDENTITET:
				return skyddadIdentitet != SKYDDAD_IDENTITET_EDEFAULT;
			case UnderlagPackage.PERSON__KON:
				return kon != KON_EDEFAULT;
			case UnderlagPackage.PERSON__FORETRADARE:
				return foretradare != null && !foretradare.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (identitet: ");
		result.append(identitet);
		result.append(", identitetstyp: ");
		result.append(identitetstyp);
		result.append(", fornamn: ");
		result.append(fornamn);
		result.append(", efternamn: ");
		result.append(efternamn);
		result.append(", skyddadIdentitet: ");
		result.append(skyddadIdentitet);
		result.append(", kon: ");
		result.append(kon);
		result.append(')');
		return result.toString();
	}

} //PersonImpl
