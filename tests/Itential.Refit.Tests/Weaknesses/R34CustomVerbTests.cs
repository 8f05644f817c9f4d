using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>A verb of one's own goes over the wire, however its attribute says it.</summary>
public sealed class R34CustomVerbTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Fact]
    public async Task CustomVerb_ByItsAttribute_IsWhatTheServerSees()
    {
        var api = RestService.For<IVerbApi>(server.BaseAddress);

        Assert.Equal("PURGE", (await api.PurgeAsync("r1")).Method);
        Assert.Equal("REPORT", (await api.ReportAsync()).Method);
        Assert.Equal("PURGE", api.Purge("r1").Method);
    }

    [Fact]
    public void CustomVerb_AtRunTime_IsTheSame()
    {
        Assert.Equal("PURGE", new PurgeAttribute("/a").Method.Method);
        Assert.Equal("REPORT", new HttpMethodAttribute("REPORT", "/a").Method.Method);
        Assert.Throws<NotSupportedException>(() => new SilentAttribute("/a").Method);
    }

    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class PurgeAttribute(string path) : HttpMethodAttribute("PURGE", path);

    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class SilentAttribute(string path) : HttpMethodAttribute(path);

    [JsonContext(typeof(SampleJson))]
    internal interface IVerbApi
    {
        [Purge("/echo/{name}")]
        Task<Echo> PurgeAsync(string name);

        [Purge("/echo/{name}")]
        Echo Purge(string name);

        [HttpMethod("REPORT", "/echo/all")]
        Task<Echo> ReportAsync();
    }
}
