namespace Itential.Refit;

/// <summary>Sends every pair of a string dictionary as a header. At most one a method.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class HeaderCollectionAttribute : Attribute;
