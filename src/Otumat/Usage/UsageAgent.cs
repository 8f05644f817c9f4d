using System.Text.Json;

namespace Otumat.Usage;

/// <summary>
/// Tells the author of a package how it is used, if the person agrees. One per tracked package and process. Making one does nothing:
/// no file is touched, nobody is asked, nothing is started. Everything it does in the background it keeps to itself; faults go to the log.
/// </summary>
public sealed class UsageAgent : IAsyncDisposable
{
    private readonly UsageParts _parts;
    private readonly UsageRecorder _recorder;
    private readonly CancellationTokenSource _stop = new();
    private readonly ExitFlush _exit;

    /// <summary>Makes an agent.</summary>
    /// <param name="options">What to collect, and where to send it.</param>
    /// <exception cref="ArgumentException">An option cannot be used. The message names it and the remedy.</exception>
    public UsageAgent(UsageAgentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        UsageAgentOptionsValidator.Validate(options);
        Options = options;
        _parts = new UsageParts(options);
        _recorder = new UsageRecorder(_parts);
        _exit = new ExitFlush(this, options.ExitBudget);
        _recorder.Starting += _exit.Arm;
        UsageTracking.Register(this);
        if (UsageTracking.IsDisabled(options.PackageName))
        {
            Stop();
        }
    }

    /// <summary>What the agent was made with.</summary>
    public UsageAgentOptions Options { get; }

    /// <summary>Where what waits to be sent lies.</summary>
    public UsageHome Home => _parts.Home;

    /// <summary>Makes an agent of what an assembly declares by <see cref="UsageTrackingAttribute"/>.</summary>
    /// <param name="assembly">The assembly of the package.</param>
    /// <exception cref="ArgumentException">It declares nothing, or what cannot be used.</exception>
    public static UsageAgent FromAssembly(System.Reflection.Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var declared = assembly.GetCustomAttributes(typeof(UsageTrackingAttribute), inherit: false).OfType<UsageTrackingAttribute>().FirstOrDefault()
            ?? throw new ArgumentException($"{assembly.GetName().Name} has no [assembly: UsageTracking(…)]. Add it.", nameof(assembly));
        return new UsageAgent(declared.ToOptions(AssemblyVersionText.Of(assembly)));
    }

    /// <summary>Makes an agent of what was saved when the person enrolled; null when nobody has.</summary>
    /// <param name="home">The folder of the package.</param>
    /// <param name="root">See <see cref="UsageAgentOptions.DataRoot"/>.</param>
    /// <param name="change">Changes the saved options.</param>
    /// <exception cref="UsageStorageException">Others can use the saved file.</exception>
    public static UsageAgent? FromHome(UsageHome home, string? root = null, Func<UsageAgentOptions, UsageAgentOptions>? change = null)
    {
        ArgumentNullException.ThrowIfNull(home);
        var saved = UsageFiles.Read(home.Settings, UsageStorageJson.Default.SavedUsageSettings)?.ToOptions(root);
        return saved is null ? null : new UsageAgent(change?.Invoke(saved) ?? saved);
    }

    /// <summary>
    /// Logs an event. Never throws and never waits: an event that finds no room is dropped and counted. Until the decision is known 256 events
    /// wait in memory, and are forgotten unless the person has agreed.
    /// </summary>
    /// <param name="eventType">The name of the event. One that <see cref="UsageAgentOptions.EventNames"/> does not declare is dropped and counted.</param>
    /// <param name="properties">What is told beside it. Undeclared keys are dropped and counted; at most 16 are kept.</param>
    public void Log(string eventType, IReadOnlyDictionary<string, UsageValue>? properties = null) => _recorder.Log(eventType, properties);

    /// <summary>Writes what waits in memory to the disk.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="IOException">The disk did not take it. The events stay in memory.</exception>
    public Task FlushAsync(CancellationToken cancellationToken = default) => _recorder.FlushAsync(cancellationToken);

    /// <summary>Tells how things stand. Makes no request.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="UsageStorageException">The data folder cannot be used.</exception>
    public Task<UsageStatus> GetStatusAsync(CancellationToken cancellationToken = default) => new StatusReader(_parts).ReadAsync(cancellationToken);

    /// <summary>
    /// Asks the person, on the author's page in the browser or by a code on another device, and stores a yes or no. Closing the page, or not
    /// answering within <see cref="UsageAgentOptions.ResponseTimeout"/>, decides nothing. It can be repeated.
    /// </summary>
    /// <param name="options">How to ask.</param>
    /// <param name="cancellationToken">Ends the waiting; nothing is decided then.</param>
    /// <exception cref="UsageStorageException">The data folder cannot be used.</exception>
    public async Task<EnrollmentResult> EnrollAsync(EnrollmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        var result = await new Enroller(_parts).RunAsync(options ?? new EnrollmentOptions(), cancellationToken).ConfigureAwait(false);
        await FollowAsync(result.Outcome == EnrollmentOutcome.Accepted).ConfigureAwait(false);
        return result;
    }

    /// <summary>Stores a yes without signing in: events gather on the disk, and are sent after an enrolment.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>False when somebody has opted out at the same time; that counts.</returns>
    /// <exception cref="UsageStorageException">The data folder cannot be used.</exception>
    public async Task<bool> EnableAsync(CancellationToken cancellationToken = default)
    {
        Home.Prepare();
        var before = _parts.Consent.Version;
        using (await FileLock.TakeAsync(Home.RequestLock, cancellationToken).ConfigureAwait(false))
        using (await FileLock.TakeAsync(Home.BufferLock, cancellationToken).ConfigureAwait(false))
        {
            if (!_parts.Consent.TryAgree(Environment.UserName, before))
            {
                return false;
            }
        }

        await FollowAsync(agreed: true).ConfigureAwait(false);
        return true;
    }

    /// <summary>
    /// Opts out. From here on no process of this person sends anything: a running upload is cancelled, what waits is deleted, the tokens are
    /// revoked, and the server is asked to erase what it has. The decision stands even where the server cannot be reached.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting. What has been decided stays so.</param>
    /// <exception cref="UsageStorageException">The data folder cannot be used.</exception>
    public async Task<WithdrawalResult> DisableAsync(CancellationToken cancellationToken = default)
    {
        _recorder.Stop();
        return await new Withdrawal(_parts).RunAsync(Environment.UserName, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows what would be sent next, to the letter. Sends nothing.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<UsagePreview> PreviewAsync(CancellationToken cancellationToken = default)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        var facts = InstallationFacts.Of(_parts.Installation.Read() ?? Guid.Empty, Options);
        using var claim = _parts.Batches.ClaimNext();
        return new UsagePreview(facts.List(), _parts.Connection.Routes.Events, claim is null ? null : Body(claim));
    }

    /// <summary>Sends what waits, now. Never throws for what the server or the network does; the result tells it.</summary>
    /// <param name="cancellationToken">Ends the upload. What has not been sent waits on.</param>
    /// <exception cref="UsageStorageException">The data folder cannot be used.</exception>
    public async Task<UploadResult> UploadAsync(CancellationToken cancellationToken = default)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Token);
        try
        {
            await FlushAsync(both.Token).ConfigureAwait(false);
            return await new Uploader(_parts).RunAsync(both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            return new UploadResult(UploadOutcome.NotAllowed);
        }
    }

    /// <summary>Deletes what waits to be sent and what was set aside. The decision stays.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>How many events were deleted.</returns>
    public async Task<int> PurgeAsync(CancellationToken cancellationToken = default)
    {
        Home.Prepare();
        using var taken = await FileLock.TakeAsync(Home.BufferLock, cancellationToken).ConfigureAwait(false);
        return _parts.Batches.Empty();
    }

    /// <summary>Writes what waits in memory to the disk and ends the background work.</summary>
    public async ValueTask DisposeAsync()
    {
        _exit.Disarm();
        await _exit.FlushQuietlyAsync().ConfigureAwait(false);
        _recorder.Dispose();
        Stop();
        _stop.Dispose();
        _parts.Dispose();
    }

    internal bool IsCollecting => _recorder.IsCollecting;

    internal UsageParts Parts => _parts;

    /// <summary>Ends collecting and sending in this process.</summary>
    internal void Stop()
    {
        _recorder.Stop();
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The agent has ended in the meantime, and with it what was to be stopped.
        }
    }

    private async Task FollowAsync(bool agreed)
    {
        if (agreed)
        {
            _recorder.Restart();
            await _recorder.StartAsync().ConfigureAwait(false);
        }
        else if (!_parts.Consent.IsAllowed)
        {
            _recorder.Stop();
        }
    }

    private string Body(ClaimedEvents claim) => Options.WireFormat == UsageWireFormat.Legacy
        ? JsonSerializer.Serialize(_parts.Sender.LegacyBody(claim.Events), UsageWireJson.Default.LegacyEvents)
        : JsonSerializer.Serialize(_parts.Sender.Body(claim.PackageVersion, claim.Events), UsageWireJson.Default.UsageEvents);
}
