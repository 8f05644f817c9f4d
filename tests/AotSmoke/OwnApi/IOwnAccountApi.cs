using Itential.Refit;

namespace AotSmoke.OwnApi;

/// <summary>One route with every shape that its answer can have.</summary>
[JsonContext(typeof(OwnJson))]
public interface IOwnAccountApi
{
    [Get("/whoami")]
    Task<string> WhoAmITextAsync();

    [Get("/whoami")]
    Task<Stream> WhoAmIStreamAsync();

    [Get("/whoami")]
    Task<HttpResponseMessage> WhoAmIMessageAsync();

    [Get("/whoami")]
    ValueTask<OwnAccount> WhoAmIValueAsync();

    [Get("/whoami")]
    OwnAccount WhoAmI();

    [Get("/whoami")]
    void Ping();
}
