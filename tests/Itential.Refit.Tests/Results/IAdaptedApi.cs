using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results;

[JsonContext(typeof(ResultsJson))]
[ReturnTypeAdapter(typeof(LazyAdapter<>))]
[ReturnTypeAdapter(typeof(OutcomeAdapter<>))]
public interface IAdaptedApi
{
    [Get("/object/{id}")]
    Lazy<Task<Device>> Lazy(string id);

    [Get("/object/{id}")]
    [ReturnTypeAdapter(typeof(TwiceAdapter))]
    Func<Task<string>> Again(string id);

    [Get("/object/{id}")]
    Task<Outcome<Device>> OutcomeAsync(string id, CancellationToken cancellationToken);
}
