using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OpenSlots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PeerSessions_OpenSlot",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Where = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    StartsAt = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    EveryWeeks = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Quorum = table.Column<int>(type: "INTEGER", nullable: false),
                    Most = table.Column<int>(type: "INTEGER", nullable: false),
                    For = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DecideAt = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PollId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PollReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NextDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    KeptFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_OpenSlot", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_SlotComing",
                columns: table => new
                {
                    SlotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Comes = table.Column<bool>(type: "INTEGER", nullable: false),
                    Follows = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Explains = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_SlotComing", x => new { x.SlotId, x.Date, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_SlotComing_PeerSessions_OpenSlot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "PeerSessions_OpenSlot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_SlotDate",
                columns: table => new
                {
                    SlotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ShortAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EnoughAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Told = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_SlotDate", x => new { x.SlotId, x.Date });
                    table.ForeignKey(
                        name: "FK_PeerSessions_SlotDate_PeerSessions_OpenSlot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "PeerSessions_OpenSlot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_SlotGuest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SlotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    InvitedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_SlotGuest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerSessions_SlotGuest_PeerSessions_OpenSlot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "PeerSessions_OpenSlot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_CohortId",
                table: "PeerSessions_OpenSlot",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_DueAt",
                table: "PeerSessions_OpenSlot",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_MadeBy",
                table: "PeerSessions_OpenSlot",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_PollId",
                table: "PeerSessions_OpenSlot",
                column: "PollId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotComing_CohortId",
                table: "PeerSessions_SlotComing",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotComing_PersonId",
                table: "PeerSessions_SlotComing",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotDate_CohortId",
                table: "PeerSessions_SlotDate",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_CohortId",
                table: "PeerSessions_SlotGuest",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_InvitedBy",
                table: "PeerSessions_SlotGuest",
                column: "InvitedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_SlotId",
                table: "PeerSessions_SlotGuest",
                column: "SlotId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_TokenHash",
                table: "PeerSessions_SlotGuest",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PeerSessions_SlotComing");

            migrationBuilder.DropTable(
                name: "PeerSessions_SlotDate");

            migrationBuilder.DropTable(
                name: "PeerSessions_SlotGuest");

            migrationBuilder.DropTable(
                name: "PeerSessions_OpenSlot");
        }
    }
}
