namespace Itential.Refit.Generator.Model;

/// <summary>One arm of an enum's switch.</summary>
/// <param name="Value">The value as an expression.</param>
/// <param name="Text">Its name on the wire.</param>
internal sealed record EnumNameModel(string Value, string Text);
