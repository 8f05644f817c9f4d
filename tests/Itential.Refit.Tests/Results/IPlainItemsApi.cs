namespace Itential.Refit.Tests.Results;

/// <summary>Read by the settings' serializer.</summary>
public interface IPlainItemsApi
{
    [Get("/items")]
    IAsyncEnumerable<int> Numbers();
}
