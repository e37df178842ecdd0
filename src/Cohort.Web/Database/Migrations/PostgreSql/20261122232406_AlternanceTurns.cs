using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AlternanceTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp");

            migrationBuilder.AddColumn<string>(
                name: "OnlySiret",
                table: "Alternance_Structure",
                type: "character varying(14)",
                maxLength: 14,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Alternance_TraineeTurn",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_TraineeTurn", x => new { x.CohortId, x.PersonId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Structure_OnlySiret",
                table: "Alternance_Structure",
                column: "OnlySiret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt_Id",
                table: "Alternance_FollowUp",
                columns: new[] { "ClosedAt", "RaisedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_TraineeTurn_PersonId",
                table: "Alternance_TraineeTurn",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Alternance_TraineeTurn");

            migrationBuilder.DropIndex(
                name: "IX_Alternance_Structure_OnlySiret",
                table: "Alternance_Structure");

            migrationBuilder.DropIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt_Id",
                table: "Alternance_FollowUp");

            migrationBuilder.DropColumn(
                name: "OnlySiret",
                table: "Alternance_Structure");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp",
                columns: new[] { "ClosedAt", "RaisedAt" });
        }
    }
}
