namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit init accessors, which netstandard2.0 does not know.</summary>
internal static class IsExternalInit;
