namespace Itential.Refit.Authentication;

/// <summary>What a process remembers of the sessions that it shared. A login that was stopped may still end, but changes nothing after a later one.</summary>
internal sealed class SharingPast
{
    private readonly object _gate = new();
    private long _invalidations;
    private long _honored;
    private long _login;
    private Guid? _used;

    /// <summary>Makes the store untrusted until a later login has replaced what it holds.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _invalidations++;
        }
    }

    public SharingView Look()
    {
        lock (_gate)
        {
            return new SharingView(_used, _invalidations, _invalidations == _honored);
        }
    }

    /// <summary>Notes the session that a login gave; the view says whether the store holds nothing older any more.</summary>
    public void Note(long login, Guid used, SharingView view)
    {
        lock (_gate)
        {
            if (login <= _login)
            {
                return;
            }

            _login = login;
            _used = used;
            _honored = view.IsTrusting ? view.Invalidations : _honored;
        }
    }
}
