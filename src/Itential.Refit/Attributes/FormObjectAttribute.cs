namespace Itential.Refit;

/// <summary>Sends each property of the parameter as a text part of its own, named and written as in a URL-encoded form. For methods with <see cref="MultipartAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FormObjectAttribute : Attribute;
