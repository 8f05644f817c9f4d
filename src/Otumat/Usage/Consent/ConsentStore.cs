namespace Otumat.Usage;

/// <summary>The decision of the person for one package, shared by all processes.</summary>
internal sealed class ConsentStore(UsageHome home, string package, int noticeVersion, TimeProvider clock)
{
    /// <summary>What holds at this moment, looked up afresh.</summary>
    public UsageConsent Read() => ReadSwitches() ?? ReadStored();

    public UsageConsent? ReadSwitches() =>
        UsageTracking.IsDisabled(package) ? new UsageConsent(ConsentState.No, ConsentSource.ProcessSwitch) : ConsentVariables.Find(package);

    public UsageConsent ReadStored()
    {
        var stored = Stored();
        if (IsMarked)
        {
            return Describe(ConsentState.No, stored);
        }

        return stored switch
        {
            null => new UsageConsent(ConsentState.Undecided, ConsentSource.None),
            { Agreed: false } => Describe(ConsentState.No, stored),
            _ when stored.NoticeVersion < noticeVersion => Describe(ConsentState.Undecided, stored) with { NoticeIsOutdated = true },
            _ => Describe(ConsentState.Yes, stored),
        };
    }

    /// <summary>Whether collecting is allowed right now. Cheap enough to ask before each write and each request.</summary>
    public bool IsAllowed => Read().State == ConsentState.Yes;

    public bool IsMarked => File.Exists(home.OptOutMark);

    /// <summary>What a later <see cref="TryAgree"/> compares with, so that an opt-out in between is not undone.</summary>
    public ConsentVersion Version => new(Stored()?.Id, UsageFiles.ReadPrivate(home.OptOutMark) is { } mark ? Convert.ToHexString(mark) : null);

    /// <summary>Makes every process stop, before anything else is done.</summary>
    public void Mark() => PrivateFile.Write(home.OptOutMark, Guid.NewGuid().ToByteArray());

    /// <summary>Records a no. The caller holds the locks.</summary>
    public void Refuse(string who)
    {
        Write(agreed: false, who);
        Mark();
    }

    /// <summary>Records a yes, unless somebody has decided since the version was read. The caller holds the locks.</summary>
    public bool TryAgree(string who, ConsentVersion since)
    {
        if (Version != since)
        {
            return false;
        }

        Write(agreed: true, who);
        File.Delete(home.OptOutMark);
        return true;
    }

    private void Write(bool agreed, string who) =>
        UsageFiles.Write(home.Decision, new StoredDecision(agreed, who, clock.GetUtcNow(), noticeVersion, Guid.NewGuid()), UsageStorageJson.Default.StoredDecision);

    private StoredDecision? Stored() => UsageFiles.Read(home.Decision, UsageStorageJson.Default.StoredDecision);

    private static UsageConsent Describe(ConsentState state, StoredDecision? stored) => new(state, ConsentSource.Stored)
    {
        DecidedBy = stored?.DecidedBy,
        DecidedAt = stored?.DecidedAt,
        NoticeVersion = stored?.NoticeVersion,
    };
}
