using Itential.Refit;

namespace Itential.Robustness.Tests.Refusals;

/// <summary>Calls whose address comes from elsewhere.</summary>
public interface IElsewhereApi
{
    [Get("")]
    Task<string> GetAsync([Url] string address);

    [Get("")]
    string Get([Url] string address);
}
