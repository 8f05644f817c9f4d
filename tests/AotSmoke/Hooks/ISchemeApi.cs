using Itential.Refit;

namespace AotSmoke.Hooks;

/// <summary>Declares a scheme, whose value comes from elsewhere.</summary>
[Headers("Authorization: Bearer")]
internal interface ISchemeApi
{
    [Get("/whoami")]
    Task<string> WhoAmIAsync();

    [Get("/whoami")]
    string WhoAmI();
}
