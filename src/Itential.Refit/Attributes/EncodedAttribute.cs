namespace Itential.Refit;

/// <summary>Says that a text is percent-encoded already and is sent as it is, in a route or in a query.</summary>
/// <remarks>
/// It still cannot leave its place: a slash, <c>?</c>, <c>#</c> or a dot segment (<c>%2e</c> counts as a dot) in a route, and <c>&amp;</c> or
/// <c>#</c> in a query, are an <see cref="ArgumentException"/>. A catch-all placeholder keeps its slashes. No formatter sees the value.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EncodedAttribute : Attribute;
