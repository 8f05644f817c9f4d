namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler emit required members, which netstandard2.0 does not know.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
