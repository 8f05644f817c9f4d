using Otumat.Usage;

namespace Otumat.Tests.Usage.Consent;

[Collection(nameof(EnvironmentGroup))]
public sealed class ConsentTests
{
    [Fact]
    public async Task Nobody_HasDecidedAtFirst()
    {
        await using var person = new Person();

        var consent = (await person.Agent().GetStatusAsync(Person.Ct)).Consent;

        Assert.Equal(new UsageConsent(ConsentState.Undecided, ConsentSource.None), consent);
    }

    [Fact]
    public async Task Yes_IsStoredWithWhoWhenAndNotice()
    {
        await using var person = new Person(change: options => options with { NoticeVersion = 4 });

        Assert.True(await person.Agent().EnableAsync(Person.Ct));

        var consent = (await person.Agent().GetStatusAsync(Person.Ct)).Consent;
        Assert.Equal((ConsentState.Yes, ConsentSource.Stored, Environment.UserName, 4), (consent.State, consent.Source, consent.DecidedBy, consent.NoticeVersion));
        Assert.InRange(consent.DecidedAt!.Value, TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(5), TimeProvider.System.GetUtcNow());
    }

    [Theory]
    [InlineData("OTUMAT_USAGE_OPTOUT", ConsentSource.PackageVariable)]
    [InlineData("DATA_JOINT_2_USAGE_OPTOUT", ConsentSource.PackageVariable)]
    [InlineData("DO_NOT_TRACK", ConsentSource.DoNotTrack)]
    [InlineData("CI", ConsentSource.ContinuousIntegration)]
    [InlineData("TF_BUILD", ConsentSource.ContinuousIntegration)]
    public async Task Variable_SaysNo_WhateverIsStored(string variable, ConsentSource source)
    {
        await using var person = new Person(change: options => options with { PackageName = "data-joint.2" });
        await person.Agent().EnableAsync(Person.Ct);
        using var set = new Variables((variable, "true"));

        var consent = (await person.Agent().GetStatusAsync(Person.Ct)).Consent;

        Assert.Equal((ConsentState.No, source, variable), (consent.State, consent.Source, consent.Variable));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("false")]
    [InlineData("")]
    [InlineData("yes")]
    public async Task Variable_ThatIsNeither1NorTrue_SaysNothing(string value)
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);
        using var set = new Variables(("DO_NOT_TRACK", value), ("CI", value), ("OTUMAT_USAGE_OPTOUT", value));

        Assert.Equal(ConsentState.Yes, (await person.Agent().GetStatusAsync(Person.Ct)).Consent.State);
    }

    [Fact]
    public async Task Sources_CountInTheirOrder()
    {
        await using var person = new Person();
        var seen = new List<ConsentSource>();
        await person.Agent().EnableAsync(Person.Ct);

        seen.Add(await SourceAsync());
        using var build = new Variables(("CI", "1"));
        seen.Add(await SourceAsync());
        using var general = new Variables(("DO_NOT_TRACK", "TRUE"));
        seen.Add(await SourceAsync());
        using var own = new Variables(("OTUMAT_USAGE_OPTOUT", " 1 "));
        seen.Add(await SourceAsync());
        UsageTracking.Disable(person.Options.PackageName);
        seen.Add(await SourceAsync());

        Assert.Equal([ConsentSource.Stored, ConsentSource.ContinuousIntegration, ConsentSource.DoNotTrack, ConsentSource.PackageVariable, ConsentSource.ProcessSwitch], seen);

        async Task<ConsentSource> SourceAsync() => (await person.Agent().GetStatusAsync(Person.Ct)).Consent.Source;
    }

    [Fact]
    public async Task Notice_ThatHasRisen_IsAskedForAgain_ANoStays()
    {
        await using var agreed = new Person();
        await agreed.Agent().EnableAsync(Person.Ct);
        await using var refused = new Person();
        await refused.Agent().DisableAsync(Person.Ct);

        var again = (await agreed.Agent(options => options with { NoticeVersion = 2 }).GetStatusAsync(Person.Ct)).Consent;
        var still = (await refused.Agent(options => options with { NoticeVersion = 2 }).GetStatusAsync(Person.Ct)).Consent;

        Assert.Equal((ConsentState.Undecided, true, 1), (again.State, again.NoticeIsOutdated, again.NoticeVersion));
        Assert.Equal(ConsentState.No, still.State);
    }

    [Fact]
    public async Task Damaged_Decision_IsSetAside_AndNobodyHasDecided()
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);
        await File.WriteAllTextAsync(person.Home.Decision, "{\"agreed\":tr", Person.Ct);

        Assert.Equal(ConsentState.Undecided, (await person.Agent().GetStatusAsync(Person.Ct)).Consent.State);
        Assert.True(File.Exists(person.Home.Decision + ".damaged"));
    }

    [Fact]
    public async Task OptOut_ThatDidNotReachTheDecision_CountsAllTheSame()
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);

        person.Agent().Parts.Consent.Mark();

        Assert.Equal(ConsentState.No, (await person.Agent().GetStatusAsync(Person.Ct)).Consent.State);
    }

    [Fact]
    public async Task OptOut_WhileSomebodyIsAsked_IsNotUndoneByTheAnswer()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var other = person.Agent();
        var agent = person.Agent();

        var result = await agent.EnrollAsync(
            new EnrollmentOptions
            {
                OpenBrowser = address =>
                {
                    _ = Task.Run(async () =>
                    {
                        await other.DisableAsync(Person.Ct);
                        FakeUsageServer.Visit(address);
                    });
                    return true;
                },
            },
            Person.Ct);

        Assert.Equal(EnrollmentOutcome.Declined, result.Outcome);
        Assert.Equal(ConsentState.No, (await agent.GetStatusAsync(Person.Ct)).Consent.State);
        Assert.Null(await person.TokensAsync());
    }

    [Fact]
    public async Task No_WhoseMarkWasTakenAway_StaysANo()
    {
        await using var person = new Person();
        await person.Agent().DisableAsync(Person.Ct);
        File.Delete(person.Home.OptOutMark);

        var consent = (await person.Agent().GetStatusAsync(Person.Ct)).Consent;

        Assert.Equal((ConsentState.No, Environment.UserName), (consent.State, consent.DecidedBy));
    }

    [Fact]
    public async Task Mark_WithoutADecision_IsANoOfNobody()
    {
        await using var person = new Person();
        person.Home.Prepare();
        person.Agent().Parts.Consent.Mark();

        Assert.Equal(new UsageConsent(ConsentState.No, ConsentSource.Stored), (await person.Agent().GetStatusAsync(Person.Ct)).Consent);
    }

    [Fact]
    public async Task Yes_ThatMeetsANo_IsNotStored()
    {
        await using var person = new Person();
        person.Home.Prepare();
        var agent = person.Agent();
        Task<bool> enabling;
        using (FileLock.TryTake(person.Home.RequestLock))
        {
            enabling = agent.EnableAsync(Person.Ct);
            person.Agent().Parts.Consent.Mark();
        }

        Assert.False(await enabling);
        Assert.False(agent.IsCollecting);
        Assert.Equal(ConsentState.No, (await agent.GetStatusAsync(Person.Ct)).Consent.State);
    }
}
