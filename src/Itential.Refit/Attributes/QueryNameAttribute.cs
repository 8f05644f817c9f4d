namespace Itential.Refit;

/// <summary>Sends the value itself as a flag of the query, <c>?value</c> without <c>=</c>; a collection gives one flag an element.</summary>
/// <remarks>Null and empty values send nothing.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueryNameAttribute : Attribute;
