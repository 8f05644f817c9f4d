using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.DependencyInjection;

public static class Outer
{
    public interface IDevicesApi
    {
        [Get("/echo/{name}")]
        Task<Echo> GetAsync(string name);
    }
}

public static class Inner
{
    public interface IDevicesApi
    {
        [Get("/echo/{name}")]
        Task<Echo> GetAsync(string name);
    }
}
