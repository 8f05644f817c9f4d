using Itential.Diagnostics;

namespace Itential.Refit.Tests.DependencyInjection;

[Trace]
public interface ITracedApi
{
    [Get("/echo/{id}")]
    Task<string> GetAsync(string id);
}
