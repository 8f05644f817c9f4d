using Itential.Refit;

namespace Itential.Platform.Tests.Connections.Transport;

/// <summary>One call in both ways.</summary>
public interface IPlainApi
{
    [Get("/x")]
    Task<string> GetAsync();

    [Get("/x")]
    string Get();
}
