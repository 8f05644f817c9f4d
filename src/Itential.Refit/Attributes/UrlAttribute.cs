namespace Itential.Refit;

/// <summary>
/// Sends the call to the absolute address that the parameter holds, a <see cref="string"/> or <see cref="Uri"/>. The route template is empty
/// or <c>/</c>; query parameters are appended to the address's own query. No base address is needed, and no path prefix applies.
/// </summary>
/// <remarks>An address that is null, relative, not of scheme <c>http</c> or <c>https</c>, or holds a user name is an <see cref="ArgumentException"/>.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class UrlAttribute : Attribute;
