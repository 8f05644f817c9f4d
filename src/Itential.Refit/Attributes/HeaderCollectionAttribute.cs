namespace Itential.Refit;

/// <summary>Sends every pair of a string dictionary as a header. At most one a method.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HeaderCollectionAttribute : Attribute;
