namespace Itential.Refit.Authentication;

/// <summary>Whose session a login gives. Processes share a session only when both names are the same in all of them.</summary>
/// <param name="Product">What the login signs in to, such as <c>Itential.Platform</c>. Kinds of logins whose sessions differ need different names.</param>
/// <param name="Principal">Who signs in: a user's name, or a client's id.</param>
public sealed record SessionOwner(string Product, string Principal);
