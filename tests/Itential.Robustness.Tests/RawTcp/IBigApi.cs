using Itential.Refit;

namespace Itential.Robustness.Tests.RawTcp;

public interface IBigApi
{
    [Get("/big")]
    Task<Stream> GetStreamAsync();
}
