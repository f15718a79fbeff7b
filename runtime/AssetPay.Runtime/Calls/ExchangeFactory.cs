namespace ApiDocs.Runtime;

/// <summary>Makes an exchange of a call: checks the arguments, then writes down once what every attempt sends.</summary>
internal sealed class ExchangeFactory
{
    private static readonly TimeSpan UsualTimeout = TimeSpan.FromSeconds(30);

    private readonly ApiProtocol _protocol;
    private readonly ApiClientOptions _options;
    private readonly string _prefix;
    private readonly PlainAddresses _addresses;
    private readonly ApiCredentialScheme? _scheme;
    private readonly ApiCredentialSource? _credential;
    private readonly string[] _credentialHeaders;

    internal ExchangeFactory(
        ApiProtocol protocol, ApiClientOptions options, ApiCredentialScheme? scheme, ApiCredentialSource? credential)
        : this(protocol, options, scheme, credential, new PlainAddresses(), [])
    {
    }

    private ExchangeFactory(
        ApiProtocol protocol, ApiClientOptions options, ApiCredentialScheme? scheme, ApiCredentialSource? credential, PlainAddresses addresses, string[] otherHeaders)
    {
        _protocol = protocol;
        _options = options;
        _prefix = BaseAddressRule.Prefix(BaseAddressRule.Check(options.BaseAddress ?? protocol.BaseAddress, options.InsecureHosts, nameof(options.BaseAddress)));
        _addresses = addresses;
        _scheme = scheme;
        _credential = credential;
        _credentialHeaders = scheme is null ? otherHeaders : [.. otherHeaders, scheme.Header];
    }

    /// <summary>The same for another credential.</summary>
    internal ExchangeFactory With(ApiCredentialScheme scheme, ApiCredentialSource credential) =>
        new(_protocol, _options, scheme, credential, _addresses, _credentialHeaders);

    internal ApiExchange<TData> Create<TData>(ApiOperation<TData> operation, IApiCall call, RequestOptions? options)
    {
        if (operation.Credential is not null && operation.Credential != _scheme)
        {
            throw new InvalidOperationException($"{operation.Name} takes the credential '{operation.Credential.Id}', but this client has '{_scheme?.Id ?? "none"}'.");
        }

        var callClass = options?.CallClass ?? operation.Class;
        if (callClass == ApiCallClass.Money && _options.CreateIdempotencyKeys && call is IApiKeyedCall { IdempotencyKey: null } unkeyed)
        {
            call = unkeyed.WithIdempotencyKey(Guid.NewGuid().ToString());
        }

        if (options?.ValidateRequest ?? _options.ValidateRequests)
        {
            ApiChecks.Run(call);
        }

        if (options?.Headers is { } extra)
        {
            RefuseCredentials(extra, nameof(options));
        }

        var (address, headers) = WriteHead(call, operation.PathTemplate);
        return new ApiExchange<TData>(operation)
        {
            Operation = call is ApiRawCall raw ? raw.NameWith(operation.Method) : operation.Name,
            Class = callClass,
            Address = address,
            CallHeaders = headers,
            ExtraHeaders = options?.Headers,
            Body = call.HasBody ? JsonBody.Write(call) : null,
            SentRequestId = _protocol.RequestIdHeader is null ? null : options?.RequestId ?? RequestName.Create(),
            Timeout = options?.Timeout ?? _options.Timeout ?? operation.Timeout ?? UsualTimeout,
            Deadline = Deadline.After(options?.TotalTimeout ?? _options.TotalTimeout, _options.TimeProvider),
            MaxRetries = options?.MaxRetries ?? _options.MaxRetries,
            IdempotencyKey = (call as IApiKeyedCall)?.IdempotencyKey,
            Credential = _credential,
        };
    }

    private void RefuseCredentials(IReadOnlyDictionary<string, string> headers, string parameterName)
    {
        foreach (var (name, _) in headers)
        {
            HeaderRules.RefuseCredential(name, _credentialHeaders, parameterName);
        }
    }

    private (Uri Address, List<KeyValuePair<string, string>>? Headers) WriteHead(IApiCall call, string pathTemplate)
    {
        var head = new ApiRequestHead(_prefix, pathTemplate);
        try
        {
            call.WriteHead(ref head);
            return (_addresses.Of(head, pathTemplate), head.Headers);
        }
        finally
        {
            head.Dispose();
        }
    }
}
