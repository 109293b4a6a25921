/**
 */
package se.underlag.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.underlag.model.Gallringslista;
import se.underlag.model.Gallringspost;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gallringslista</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.GallringslistaImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringslistaImpl#getForeslagenAv <em>Foreslagen Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringslistaImpl#getForeslagen <em>Foreslagen</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringslistaImpl#getGranskadAv <em>Granskad Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringslistaImpl#getGranskad <em>Granskad</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringslistaImpl#getGenomfordAv <em>Genomford Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringslistaImpl#getGenomford <em>Genomford</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringslistaImpl#getRapport <em>Rapport</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringslistaImpl#getPoster <em>Poster</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GallringslistaImpl extends EntitetImpl implements Gallringslista {
	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final Gallringsstatus STATUS_EDEFAULT = Gallringsstatus.FORESLAGEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected Gallringsstatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getForeslagenAv() <em>Foreslagen Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeslagenAv()
	 * @generated
	 * @ordered
	 */
	protected static final String FORESLAGEN_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForeslagenAv() <em>Foreslagen Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeslagenAv()
	 * @generated
	 * @ordered
	 */
	protected String foreslagenAv = FORESLAGEN_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getForeslagen() <em>Foreslagen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeslagen()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FORESLAGEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForeslagen() <em>Foreslagen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeslagen()
	 * @generated
	 * @ordered
	 */
	protected Instant foreslagen = FORESLAGEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getGranskadAv() <em>Granskad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGranskadAv()
	 * @generated
	 * @ordered
	 */
	protected static final String GRANSKAD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGranskadAv() <em>Granskad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGranskadAv()
	 * @generated
	 * @ordered
	 */
	protected String granskadAv = GRANSKAD_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getGranskad() <em>Granskad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGranskad()
	 * @generated
	 * @ordered
	 */
	protected static final Instant GRANSKAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGranskad() <em>Granskad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGranskad()
	 * @generated
	 * @ordered
	 */
	protected Instant granskad = GRANSKAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenomfordAv() <em>Genomford Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenomfordAv()
	 * @generated
	 * @ordered
	 */
	protected static final String GENOMFORD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGenomfordAv() <em>Genomford Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenomfordAv()
	 * @generated
	 * @ordered
	 */
	protected String genomfordAv = GENOMFORD_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenomford() <em>Genomford</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenomford()
	 * @generated
	 * @ordered
	 */
	protected static final Instant GENOMFORD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGenomford() <em>Genomford</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenomford()
	 * @generated
	 * @ordered
	 */
	protected Instant genomford = GENOMFORD_EDEFAULT;

	/**
	 * The default value of the '{@link #getRapport() <em>Rapport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRapport()
	 * @generated
	 * @ordered
	 */
	protected static final String RAPPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRapport() <em>Rapport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRapport()
	 * @generated
	 * @ordered
	 */
	protected String rapport = RAPPORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPoster() <em>Poster</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoster()
	 * @generated
	 * @ordered
	 */
	protected EList<Gallringspost> poster;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GallringslistaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.GALLRINGSLISTA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gallringsstatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(Gallringsstatus newStatus) {
		Gallringsstatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSLISTA__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForeslagenAv() {
		return foreslagenAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForeslagenAv(String newForeslagenAv) {
		String oldForeslagenAv = foreslagenAv;
		foreslagenAv = newForeslagenAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSLISTA__FORESLAGEN_AV, oldForeslagenAv, foreslagenAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getForeslagen() {
		return foreslagen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForeslagen(Instant newForeslagen) {
		Instant oldForeslagen = foreslagen;
		foreslagen = newForeslagen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSLISTA__FORESLAGEN, oldForeslagen, foreslagen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGranskadAv() {
		return granskadAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGranskadAv(String newGranskadAv) {
		String oldGranskadAv = granskadAv;
		granskadAv = newGranskadAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSLISTA__GRANSKAD_AV, oldGranskadAv, granskadAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getGranskad() {
		return granskad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGranskad(Instant newGranskad) {
		Instant oldGranskad = granskad;
		granskad = newGranskad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSLISTA__GRANSKAD, oldGranskad, granskad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGenomfordAv() {
		return genomfordAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenomfordAv(String newGenomfordAv) {
		String oldGenomfordAv = genomfordAv;
		genomfordAv = newGenomfordAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSLISTA__GENOMFORD_AV, oldGenomfordAv, genomfordAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getGenomford() {
		return genomford;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenomford(Instant newGenomford) {
		Instant oldGenomford = genomford;
		genomford = newGenomford;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSLISTA__GENOMFORD, oldGenomford, genomford));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRapport() {
		return rapport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRapport(String newRapport) {
		String oldRapport = rapport;
		rapport = newRapport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSLISTA__RAPPORT, oldRapport, rapport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Gallringspost> getPoster() {
		if (poster == null) {
			poster = new EObjectContainmentWithInverseEList<Gallringspost>(Gallringspost.class, this, UnderlagPackage.GALLRINGSLISTA__POSTER, UnderlagPackage.GALLRINGSPOST__LISTA);
		}
		return poster;
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
			case UnderlagPackage.GALLRINGSLISTA__POSTER:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPoster()).basicAdd(otherEnd, msgs);
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
			case UnderlagPackage.GALLRINGSLISTA__POSTER:
				return ((InternalEList<?>)getPoster()).basicRemove(otherEnd, msgs);
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
			case UnderlagPackage.GALLRINGSLISTA__STATUS:
				return getStatus();
			case UnderlagPackage.GALLRINGSLISTA__FORESLAGEN_AV:
				return getForeslagenAv();
			case UnderlagPackage.GALLRINGSLISTA__FORESLAGEN:
				return getForeslagen();
			case UnderlagPackage.GALLRINGSLISTA__GRANSKAD_AV:
				return getGranskadAv();
			case UnderlagPackage.GALLRINGSLISTA__GRANSKAD:
				return getGranskad();
			case UnderlagPackage.GALLRINGSLISTA__GENOMFORD_AV:
				return getGenomfordAv();
			case UnderlagPackage.GALLRINGSLISTA__GENOMFORD:
				return getGenomford();
			case UnderlagPackage.GALLRINGSLISTA__RAPPORT:
				return getRapport();
			case UnderlagPackage.GALLRINGSLISTA__POSTER:
				return getPoster();
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
			case UnderlagPackage.GALLRINGSLISTA__STATUS:
				setStatus((Gallringsstatus)newValue);
				return;
			case UnderlagPackage.GALLRINGSLISTA__FORESLAGEN_AV:
				setForeslagenAv((String)newValue);
				return;
			case UnderlagPackage.GALLRINGSLISTA__FORESLAGEN:
				setForeslagen((Instant)newValue);
				return;
			case UnderlagPackage.GALLRINGSLISTA__GRANSKAD_AV:
				setGranskadAv((String)newValue);
				return;
			case UnderlagPackage.GALLRINGSLISTA__GRANSKAD:
				setGranskad((Instant)newValue);
				return;
			case UnderlagPackage.GALLRINGSLISTA__GENOMFORD_AV:
				setGenomfordAv((String)newValue);
				return;
			case UnderlagPackage.GALLRINGSLISTA__GENOMFORD:
				setGenomford((Instant)newValue);
				return;
			case UnderlagPackage.GALLRINGSLISTA__RAPPORT:
				setRapport((String)newValue);
				return;
			case UnderlagPackage.GALLRINGSLISTA__POSTER:
				getPoster().clear();
				getPoster().addAll((Collection<? extends Gallringspost>)newValue);
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
			case UnderlagPackage.GALLRINGSLISTA__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSLISTA__FORESLAGEN_AV:
				setForeslagenAv(FORESLAGEN_AV_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSLISTA__FORESLAGEN:
				setForeslagen(FORESLAGEN_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSLISTA__GRANSKAD_AV:
				setGranskadAv(GRANSKAD_AV_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSLISTA__GRANSKAD:
				setGranskad(GRANSKAD_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSLISTA__GENOMFORD_AV:
				setGenomfordAv(GENOMFORD_AV_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSLISTA__GENOMFORD:
				setGenomford(GENOMFORD_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSLISTA__RAPPORT:
				setRapport(RAPPORT_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSLISTA__POSTER:
				getPoster().clear();
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
			case UnderlagPackage.GALLRINGSLISTA__STATUS:
				return status != STATUS_EDEFAULT;
			case UnderlagPackage.GALLRINGSLISTA__FORESLAGEN_AV:
				return FORESLAGEN_AV_EDEFAULT == null ? foreslagenAv != null : !FORESLAGEN_AV_EDEFAULT.equals(foreslagenAv);
			case UnderlagPackage.GALLRINGSLISTA__FORESLAGEN:
				return FORESLAGEN_EDEFAULT == null ? foreslagen != null : !FORESLAGEN_EDEFAULT.equals(foreslagen);
			case UnderlagPackage.GALLRINGSLISTA__GRANSKAD_AV:
				return GRANSKAD_AV_EDEFAULT == null ? granskadAv != null : !GRANSKAD_AV_EDEFAULT.equals(granskadAv);
			case UnderlagPackage.GALLRINGSLISTA__GRANSKAD:
				return GRANSKAD_EDEFAULT == null ? granskad != null : !GRANSKAD_EDEFAULT.equals(granskad);
			case UnderlagPackage.GALLRINGSLISTA__GENOMFORD_AV:
				return GENOMFORD_AV_EDEFAULT == null ? genomfordAv != null : !GENOMFORD_AV_EDEFAULT.equals(genomfordAv);
			case UnderlagPackage.GALLRINGSLISTA__GENOMFORD:
				return GENOMFORD_EDEFAULT == null ? genomford != null : !GENOMFORD_EDEFAULT.equals(genomford);
			case UnderlagPackage.GALLRINGSLISTA__RAPPORT:
				return RAPPORT_EDEFAULT == null ? rapport != null : !RAPPORT_EDEFAULT.equals(rapport);
			case UnderlagPackage.GALLRINGSLISTA__POSTER:
				return poster != null && !poster.isEmpty();
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
		result.append(" (status: ");
		result.append(status);
		result.append(", foreslagenAv: ");
		result.append(foreslagenAv);
		result.append(", foreslagen: ");
		result.append(foreslagen);
		result.append(", granskadAv: ");
		result.append(granskadAv);
		result.append(", granskad: ");
		result.append(granskad);
		result.append(", genomfordAv: ");
		result.append(genomfordAv);
		result.append(", genomford: ");
		result.append(genomford);
		result.append(", rapport: ");
		result.append(rapport);
		result.append(')');
		return result.toString();
	}

} //GallringslistaImpl
