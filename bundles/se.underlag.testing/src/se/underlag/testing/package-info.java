/** What tests share: a store of their own in a folder of their own, a fixed clock, an actor who may everything, builders. */
package se.underlag.testing;
