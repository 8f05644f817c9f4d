namespace Itential.Diagnostics.Generator.Model;

/// <summary>One intercepted call.</summary>
/// <param name="Attribute">The attribute that names its place.</param>
/// <param name="Line">Its line, counted from one.</param>
internal sealed record CallSite(string Attribute, int Line);
