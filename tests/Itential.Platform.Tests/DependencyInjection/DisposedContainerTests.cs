using System.Runtime.CompilerServices;
using Itential.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Platform.Tests.DependencyInjection;

/// <summary>A container that is gone keeps no sockets: the factory closes those of a chain only when nothing refers to it.</summary>
public sealed class DisposedContainerTests
{
    [Fact]
    public void Dispose_ClientThatHasBeenUsed_LetsGoOfItsChain()
    {
        var (container, chain) = UsedClient();

        Assert.True(IsThere(chain), "The client forgets its chain before it is disposed, so that this test shows nothing.");
        container.Dispose();

        Assert.False(IsThere(chain));
        GC.KeepAlive(container);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (ServiceProvider Container, WeakReference Chain) UsedClient()
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => (options.BaseAddress, options.Token) = (new Uri("https://platform.example"), "t"));
        var factory = new ForgetfulFactory();
        services.AddSingleton<IHttpMessageHandlerFactory>(factory);
        var container = services.BuildServiceProvider();
        container.GetRequiredService<IPlatformClient>().Get("/x");
        return (container, factory.Last!);
    }

    private static bool IsThere(WeakReference reference)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return reference.IsAlive;
    }

    /// <summary>Unlike the real one it has no timer that holds on to a chain for a while.</summary>
    private sealed class ForgetfulFactory : IHttpMessageHandlerFactory
    {
        public WeakReference? Last { get; private set; }

        public HttpMessageHandler CreateHandler(string name)
        {
            var chain = new Answering();
            Last = new WeakReference(chain);
            return chain;
        }
    }

    private sealed class Answering : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => new() { RequestMessage = request };

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Send(request, cancellationToken));
    }
}
