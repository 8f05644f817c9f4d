using Itential.Refit;

namespace Quickstart.Snippets;

// snippet: declared-scheme
[Headers("Authorization: Bearer")]
public interface ITokenApi
{
    [Get("/orders")]
    Task<string> ListAsync();

    [Get("/orders")]
    Task<string> ListForAsync([Authorize] string token);
}
// end-snippet
