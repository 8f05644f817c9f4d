using Itential.Diagnostics.Tracing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Diagnostics.Tests.Decorators;

public sealed class AddTracingTests
{
    private const string Category = "Itential.Diagnostics.Tests.Decorators.IThing";

    public static TheoryData<string, ServiceLifetime, bool> Registrations
    {
        get
        {
            var rows = new TheoryData<string, ServiceLifetime, bool>();
            foreach (var lifetime in Enum.GetValues<ServiceLifetime>())
            {
                foreach (var isKeyed in new[] { false, true })
                {
                    rows.Add("type", lifetime, isKeyed);
                    rows.Add("factory", lifetime, isKeyed);
                }
            }

            rows.Add("instance", ServiceLifetime.Singleton, false);
            rows.Add("instance", ServiceLifetime.Singleton, true);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Registrations))]
    public void Registration_OfEveryKind_IsDecoratedOnceAndKeepsItsLifetime(string kind, ServiceLifetime lifetime, bool isKeyed)
    {
        using var log = new CapturingLoggerProvider();
        var services = Services(log);
        ((ICollection<ServiceDescriptor>)services).Add(Descriptor(kind, lifetime, isKeyed));

        services.AddTracing<IThing>().AddTracing<IThing>();

        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        using var scope = provider.CreateScope();
        using var other = provider.CreateScope();
        var thing = Get(scope, isKeyed);
        Assert.IsType<ITraced>(thing, exactMatch: false);
        Assert.Equal(lifetime != ServiceLifetime.Transient, ReferenceEquals(thing, Get(scope, isKeyed)));
        Assert.Equal(lifetime == ServiceLifetime.Singleton, ReferenceEquals(thing, Get(other, isKeyed)));
        Assert.Equal(isKeyed ? "a" : "thing", thing.Name());
        Assert.Equal(2, log.Lines.Count);
        Assert.All(log.Lines, line => Assert.StartsWith($"Trace {Category}: Method={Category}.Name", line, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Registrations))]
    public void Disposal_OfTheContainer_EndsWhatItMade(string kind, ServiceLifetime lifetime, bool isKeyed)
    {
        var made = new List<Thing>();
        var services = new ServiceCollection();
        ((ICollection<ServiceDescriptor>)services).Add(Descriptor(kind, lifetime, isKeyed, made.Add));
        services.AddTracing<IThing>();

        var provider = services.BuildServiceProvider();
        using (var scope = provider.CreateScope())
        {
            Get(scope, isKeyed);
        }

        provider.Dispose();

        Assert.Equal(kind == "type" ? 0 : 1, made.Count);
        Assert.All(made, thing => Assert.Equal(kind == "instance" ? 0 : 1, thing.Disposals));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disposal_OfADisposableInterface_IsLeftToTheInstancesRegistration(bool isAsync)
    {
        var instance = new Owned();
        Owned? made = null;
        var services = new ServiceCollection();
        services.AddSingleton<IOwned>(instance);
        services.AddKeyedSingleton<IOwned>("made", (_, _) => made = new Owned());
        services.AddKeyedSingleton<IOwned, Owned>("type");
        services.AddTracing<IOwned>();
        var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IOwned>().Work();
        provider.GetRequiredKeyedService<IOwned>("made").Work();
        var ofType = provider.GetRequiredKeyedService<IOwned>("type");

        if (isAsync)
        {
            await provider.DisposeAsync();
        }
        else
        {
            provider.Dispose();
        }

        Assert.Equal([0, 1, 1], [instance.Disposals, made!.Disposals, ofType.Disposals]);
    }

    [Fact]
    public async Task Disposal_ByTheUser_ReachesTheInstance()
    {
        var instance = new Owned();
        var services = new ServiceCollection();
        services.AddSingleton<IOwned>(instance);
        await using var provider = services.AddTracing<IOwned>().BuildServiceProvider();

        provider.GetRequiredService<IOwned>().Dispose();
        await provider.GetRequiredService<IOwned>().DisposeAsync();

        Assert.Equal(2, instance.Disposals);
    }

    [Fact]
    public void Registrations_Several_AreAllDecoratedInTheirOrder()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IThing>(new Thing("1"));
        services.AddSingleton<IThing>(_ => new Thing("2"));
        services.AddSingleton<IThing, Thing>();
        services.AddKeyedSingleton<IThing, Thing>("a");
        services.AddKeyedSingleton<IThing, Thing>("a");

        using var provider = services.AddTracing<IThing>().BuildServiceProvider();

        Assert.Equal(["1", "2", "thing"], provider.GetServices<IThing>().Select(thing => thing.Name()));
        Assert.All(provider.GetServices<IThing>(), thing => Assert.IsType<ITraced>(thing, exactMatch: false));
        Assert.Equal(2, provider.GetKeyedServices<IThing>("a").Distinct().Count());
        Assert.All(provider.GetKeyedServices<IThing>(KeyedService.AnyKey), thing => Assert.IsType<ITraced>(thing, exactMatch: false));
    }

    [Theory]
    [InlineData("type")]
    [InlineData("factory")]
    public void Registration_ForAnyKey_IsMadeForTheKeyThatIsAskedFor(string kind)
    {
        var services = new ServiceCollection();
        if (kind == "type")
        {
            services.AddKeyedSingleton<IThing, KeyedThing>(KeyedService.AnyKey);
        }
        else
        {
            services.AddKeyedSingleton<IThing>(KeyedService.AnyKey, (_, key) => new Thing((string?)key));
        }

        using var provider = services.AddTracing<IThing>().BuildServiceProvider();

        var thing = provider.GetRequiredKeyedService<IThing>("b");
        Assert.IsType<ITraced>(thing, exactMatch: false);
        Assert.Equal("b", thing.Name());
        Assert.Equal("c", provider.GetRequiredKeyedService<IThing>("c").Name());
    }

    [Fact]
    public void Instance_ThatIsDecorated_StaysAsItIs()
    {
        var recorder = new Recorder();
        var decorated = ((IThing)new Thing()).Traced(recorder);
        var services = new ServiceCollection();
        services.AddSingleton(decorated);
        services.AddKeyedTransient("a", (_, _) => decorated);

        using var provider = services.AddTracing<IThing>().BuildServiceProvider();

        Assert.Same(decorated, provider.GetRequiredService<IThing>());
        Assert.Same(decorated, provider.GetRequiredKeyedService<IThing>("a"));
    }

    [Fact]
    public void Container_WithoutLogging_GivesASilentDecorator()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IThing, Thing>();

        using var provider = services.AddTracing<IThing>().BuildServiceProvider();

        Assert.Equal("thing", provider.GetRequiredService<IThing>().Name());
    }

    [Fact]
    public async Task Interface_Generic_IsDecoratedForTheTypeThatIsUsed()
    {
        using var log = new CapturingLoggerProvider();
        var services = Services(log);
        services.AddSingleton<IRepository<string>>(new Repository<string>("x"));
        await using var provider = services.AddTracing<IRepository<string>>().BuildServiceProvider();

        Assert.Equal("x", await provider.GetRequiredService<IRepository<string>>().FindAsync(1, TestContext.Current.CancellationToken));

        Assert.Equal(2, log.Lines.Count);
        Assert.Contains("→ Itential.Diagnostics.Tests.Decorators.IRepository.FindAsync", log.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Interface_GenericUsedByHand_IsDecorated()
    {
        IRepository<int> repository = new Repository<int>(3);

        Assert.IsType<ITraced>(repository.Traced(new Recorder()), exactMatch: false);
    }

    [Fact]
    public void Interface_WithoutARegistration_IsAnError()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddTracing<IThing>());

        Assert.Equal($"Nothing is registered for {Category}, so there is nothing to trace. Register the service before AddTracing is called.", error.Message);
    }

    [Fact]
    public void Interface_WithoutTheAttribute_IsAnError()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IUntraced>(_ => null!);

        var error = Assert.Throws<InvalidOperationException>(() => services.AddTracing<IUntraced>());

        Assert.StartsWith("No decorator was generated for Itential.Diagnostics.Tests.Decorators.IUntraced. Put [Trace] on the interface", error.Message, StringComparison.Ordinal);
    }

    private static ServiceCollection Services(CapturingLoggerProvider log)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        return services;
    }

    private static IThing Get(IServiceScope scope, bool isKeyed) =>
        isKeyed ? scope.ServiceProvider.GetRequiredKeyedService<IThing>("a") : scope.ServiceProvider.GetRequiredService<IThing>();

    private static ServiceDescriptor Descriptor(string kind, ServiceLifetime lifetime, bool isKeyed, Action<Thing>? made = null)
    {
        var key = isKeyed ? "a" : null;
        return kind switch
        {
            "type" when isKeyed => new ServiceDescriptor(typeof(IThing), key, typeof(KeyedThing), lifetime),
            "type" => new ServiceDescriptor(typeof(IThing), typeof(Thing), lifetime),
            "factory" when isKeyed => new ServiceDescriptor(typeof(IThing), key, (_, given) => Make((string?)given, made), lifetime),
            "factory" => new ServiceDescriptor(typeof(IThing), _ => Make(key, made), lifetime),
            _ when isKeyed => new ServiceDescriptor(typeof(IThing), key, Make(key, made)),
            _ => new ServiceDescriptor(typeof(IThing), Make(key, made)),
        };
    }

    private static Thing Make(string? key, Action<Thing>? made)
    {
        var thing = new Thing(key);
        made?.Invoke(thing);
        return thing;
    }
}
