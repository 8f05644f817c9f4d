namespace Itential.Refit.Tests.Requests;

[Headers("Authorization: Bearer")]
public interface IAuthorizedApi
{
    [Get("/a")]
    Task<string> DeclaredAsync();

    [Get("/a")]
    string Declared();

    [Get("/a")]
    Task<string> GivenAsync([Authorize] string? token);

    [Get("/a")]
    Task<string> HeaderAsync([Header("Authorization")] string? authorization);

    [Get("/a"), Headers("Authorization")]
    Task<string> RemovedAsync();

    [Get("/a"), Headers("Authorization: Basic YTpi")]
    Task<string> CompleteAsync();
}

public interface IUnauthorizedApi
{
    [Get("/a")]
    Task<string> PlainAsync();

    [Get("/a")]
    Task<string> GivenAsync([Authorize] string? token);

    [Get("/a")]
    string Given([Authorize("Token")] string? token);

    [Get("/a")]
    Task<string> NumberAsync([Authorize] int? token);
}
