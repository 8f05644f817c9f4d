namespace Itential.Refit.Tests.Requests;

[Headers("X-Level: AAA", "X-Base: 1")]
public interface IBaseHeadersApi
{
    [Get("/ping")]
    Task<string> PingAsync();

    [Get("/own")]
    Task<string> OwnAsync([Header("X-Level")] string? level);

    [Get("/fixed"), Headers("X-Level: method")]
    Task<string> FixedAsync();
}

[Headers("X-Level: BBB", "X-Derived: 1")]
public interface IDerivedHeadersApi : IBaseHeadersApi;

public interface ISilentHeadersApi : IDerivedHeadersApi;

[Headers("X-Level: CCC", "X-Far: 1")]
public interface IFarHeadersApi : ISilentHeadersApi;

[Headers("X-Other: 1")]
public interface IOtherHeadersApi
{
    [Get("/other")]
    Task<string> OtherAsync();
}

public interface IBothHeadersApi : IBaseHeadersApi, IOtherHeadersApi;
